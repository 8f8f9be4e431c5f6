/** What a program asked of the system's sockets, from the record that strace kept of it. */

/** Calls for sockets, by whom they could reach. */
export interface Calls {
  /** That name an address beyond this machine, or of a kind that is not known: each as it was made. */
  readonly outward: readonly string[]
  /** That name an address of this machine itself. */
  readonly loopback: readonly string[]
  /** Ports of this machine that are listened at: the tests steer the app through those. */
  readonly listening: number
  /** To other programs through a file, such as the display. */
  readonly local: number
}

const callLine = /^(?:\d+ +)?(?<call>[a-z_]+)\((?<rest>.*)$/
const family = /sa_family=(?<family>AF_[A-Z0-9_]+)/
const loopback = /inet_addr\("127\.|inet_pton\(AF_INET6, "::(?:1|ffff:127\.[\d.]+)"/

/** Families that do not leave the machine: files, and the kernel itself. */
const localFamilies = new Set(['AF_UNIX', 'AF_NETLINK', 'AF_UNSPEC'])

/** Sorts the lines of a record. A call without an address goes where one before it said. */
export const callsIn = (record: string): Calls => {
  const outward: string[] = []
  const near: string[] = []
  let listening = 0
  let local = 0
  for (const line of record.split('\n')) {
    const found = callLine.exec(line)?.groups
    if (found === undefined) continue
    const { call = '', rest = '' } = found
    const to = family.exec(rest)?.groups?.family
    if (call === 'listen') listening += 1
    else if (call === 'io_uring_setup') outward.push(line)
    else if (to === undefined || call === 'bind') continue
    else if (localFamilies.has(to)) local += 1
    else if (loopback.test(rest)) near.push(line)
    else outward.push(line)
  }
  return { outward, loopback: near, listening, local }
}
