/**
 * Runs a command on a network of its own and notes what leaves it: outside.ts REPORT COMMAND [ARGUMENT ...].
 *
 * It has to be started in fresh namespaces for network and mounts (see measure.ts). Those are the
 * outside: one end of a link, a resolver that answers every name, and tcpdump. The command runs on the
 * inside: the other end, with default routes that lead out. Both are gone with their last process.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Left } from './measure'
import { answerTo, questionOf } from './names'

/** The two ends of the link, from ranges that are set apart for examples. */
const outside = { v4: '192.0.2.1', v6: '2001:db8::1', link: '02:00:00:00:00:01' } as const
const inside = { v4: '192.0.2.2', v6: '2001:db8::2' } as const

/** What every name is answered with: our own end. */
const answers = {
  v4: [192, 0, 2, 1],
  v6: [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
} as const

/** The link has come to rest when the kernel has said nothing of its own for so long, in milliseconds. */
const rest = 2_500

/** How long anything else may take that has to come soon. */
const patience = 15_000

/** What is sent at the end to show that it is heard. */
const proof = { name: 'bewijs.naslag.example', port: '9' } as const
const shout = `
const { createSocket } = require('node:dgram')
require('node:dns').lookup('${proof.name}', () => {})
const socket = createSocket('udp6')
socket.send('x', ${proof.port}, '${outside.v6}', () => socket.close())
`

const run = (program: string, ...args: readonly string[]): void => {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Starts a process that ends with this one. */
const start = (command: readonly string[], output: 'pipe' | 'inherit' = 'inherit'): ChildProcess =>
  spawn('setpriv', ['--pdeathsig', 'KILL', ...command], { stdio: ['ignore', output, output] })

const until = async (what: string, isSo: () => boolean): Promise<void> => {
  const begun = Date.now()
  while (!isSo()) {
    if (Date.now() - begun > patience) throw new Error(`not within ${patience / 1000} s: ${what}`)
    await pause(50)
  }
}

const linesOf = (stream: ChildProcess['stdout']): Interface => {
  if (stream === null) throw new Error('this process cannot be heard')
  return createInterface(stream)
}

/** Gives how a program is run on the inside, once that is there and has its end of the link. */
const makeInside = async (): Promise<(...command: readonly string[]) => string[]> => {
  // Held by a process that does nothing.
  const { pid } = start(['unshare', '--net', '--mount', 'sleep', 'infinity'])
  const networkOf = (id: number | 'self' | undefined): string => readlinkSync(`/proc/${id}/ns/net`)
  await until('an inside', () => networkOf(pid) !== networkOf('self'))
  const there = (...command: readonly string[]): string[] => [
    ...['nsenter', `--target=${pid}`, '--net', '--mount', `--wd=${process.cwd()}`],
    ...command
  ]
  const onInside = (...command: readonly string[]): void => {
    const [program = '', ...args] = there(...command)
    run(program, ...args)
  }
  const [end, peer] = [
    ['buiten', 'address', outside.link],
    ['uitgang', 'netns', `${pid}`]
  ]
  run('ip', 'link', 'add', ...end, 'type', 'veth', 'peer', 'name', ...peer)
  run('ip', 'address', 'add', `${outside.v4}/24`, 'dev', 'buiten')
  run('ip', 'address', 'add', `${outside.v6}/64`, 'dev', 'buiten', 'nodad')
  run('ip', 'link', 'set', 'buiten', 'up')
  onInside('ip', 'link', 'set', 'lo', 'up')
  onInside('ip', 'address', 'add', `${inside.v4}/24`, 'dev', 'uitgang')
  onInside('ip', 'address', 'add', `${inside.v6}/64`, 'dev', 'uitgang', 'nodad')
  // The kernel itself would go on asking for a router.
  onInside('sh', '-c', 'echo 0 > /proc/sys/net/ipv6/conf/uitgang/accept_ra')
  onInside('ip', 'link', 'set', 'uitgang', 'up')
  for (const router of [outside.v4, outside.v6]) {
    // Known from the start, so that the kernel has nothing to ask: what leaves is what a program sends.
    onInside(...['ip', 'neigh', 'replace', router, 'lladdr', outside.link, 'dev', 'uitgang'])
  }
  onInside('ip', 'route', 'add', 'default', 'via', outside.v4)
  onInside('ip', '-6', 'route', 'add', 'default', 'via', outside.v6)
  const folder = mkdtempSync(join(tmpdir(), 'naslag-namen-'))
  const file = join(folder, 'resolv.conf')
  writeFileSync(file, `nameserver ${outside.v4}\n`)
  onInside('mount', '--bind', file, '/etc/resolv.conf')
  // What is mounted can still be read.
  rmSync(folder, { recursive: true })
  return there
}

const [report = '', ...command] = process.argv.slice(2)
const there = await makeInside()

const names: string[] = []
const resolver = createSocket('udp4', (message, from) => {
  const question = questionOf(message)
  if (question === null) return
  names.push(question.name)
  resolver.send(answerTo(message, question, answers), from.port, from.address)
})
resolver.bind(53, outside.v4)
await once(resolver, 'listening')

const packets: string[] = []
let lastPacket = Date.now()
// What comes in at our end is what has left the inside.
const watch = ['tcpdump', '-Z', 'root', '-i', 'buiten', '-Q', 'in', '-n', '-l', '--immediate-mode']
const watcher = start(watch, 'pipe')
linesOf(watcher.stdout).on('line', (line) => {
  packets.push(line)
  lastPacket = Date.now()
})
const said: string[] = []
linesOf(watcher.stderr).on('line', (line) => said.push(line))
await until('tcpdump', () => said.some((line) => line.startsWith('listening on')))
// A new link makes the kernel tell its neighbours a few times which groups it is in.
while (Date.now() - lastPacket < rest) await pause(100)
packets.length = 0

const [code] = (await once(start(there(...command)), 'exit')) as [number | null]

const left: Left = { packets: [...packets], names: [...names] }
start(there(process.execPath, '-e', shout))
const isProven = (): boolean =>
  names.includes(proof.name) &&
  packets.some((line) => line.includes(`> ${outside.v6}.${proof.port}: `))
await until('the packet and the name that show that others would have been heard', isProven)
writeFileSync(report, JSON.stringify(left))
// The processes that were started end with this one.
process.exit(code ?? 1)
