/** The release under the sandbox of the system, seen from outside of its processes. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { expect, test } from './support/release'

interface Process {
  readonly pid: number
  readonly command: string
  readonly seccomp: string
  readonly user: string
  readonly net: string
}

/** The processes of a program, on Linux. */
const processesOf = (program: string): readonly Process[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ')
        if (!command.startsWith(program)) return []
        const status = readFileSync(`/proc/${entry}/status`, 'utf8')
        return [
          {
            pid: Number(entry),
            command,
            seccomp: /^Seccomp:\s*(\d)$/m.exec(status)?.[1] ?? '',
            user: readlinkSync(`/proc/${entry}/ns/user`),
            net: readlinkSync(`/proc/${entry}/ns/net`)
          }
        ]
      } catch {
        // It ended meanwhile.
        return []
      }
    })

test('each page has namespaces of its own and a filter on system calls', async ({ release }) => {
  test.skip(process.platform !== 'linux', 'other systems keep a page in by other means')
  const child = release.start([])
  try {
    const isRenderer = ({ command }: Process): boolean => command.includes('--type=renderer')
    // A process that has just begun lays the filter on itself before it does anything else.
    await expect
      .poll(
        () => {
          const pages = processesOf(release.program).filter(isRenderer)
          return pages.length > 0 && pages.every(({ seccomp }) => seccomp === '2')
        },
        { timeout: 60_000 }
      )
      .toBe(true)
    const all = processesOf(release.program)
    const main = all.find(({ pid }) => pid === child.pid)
    for (const page of all.filter(isRenderer)) {
      expect(page.user).not.toBe(main?.user)
      expect(page.net).not.toBe(main?.net)
    }
    expect(main?.user).toBe(readlinkSync('/proc/self/ns/user'))
    expect(all.map(({ command }) => command).join('\n')).not.toContain('--no-sandbox')
  } finally {
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
  }
})
