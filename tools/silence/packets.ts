/** What tcpdump prints of a link: a line for each packet. */

/** The addresses that packets are sent to, from lines as `tcpdump -n` prints them. */
export const destinationsIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) => {
      const to = /> (?<to>\d+(?:\.\d+){3}|[0-9a-f:]+?)(?:\.\d+)?: /.exec(line)?.groups?.to
      return to === undefined ? [] : [to]
    })
  )
