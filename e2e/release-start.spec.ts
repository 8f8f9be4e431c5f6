/** What the release refuses to start with, and what its fuses close. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from './support/release'

const refused = [
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--inspect=9229',
  '--js-flags=--expose-gc',
  '--disable-web-security',
  '--host-rules=MAP * 127.0.0.1',
  '--proxy-server=127.0.0.1:9',
  '--user-data-dir=/tmp/elders',
  '--no-sandbox',
  '-no-sandbox',
  '--renderer-cmd-prefix=/bin/false'
]

for (const argument of refused) {
  test(`the release does not start with ${argument}`, async ({ release }) => {
    const { code, stderr, stdout } = await release.run([argument])
    expect(code).toBe(78)
    expect(stderr).toContain(`Naslag start niet met de optie ${argument.replace(/=.*/, '')}: `)
    expect(stderr).not.toContain('listening on')
    expect(stdout).toBe('')
    // Not even a data folder: nothing had begun.
    expect(existsSync(release.data)).toBe(false)
  })
}

test('a link does not bring switches along', async ({ release }) => {
  const { code } = await release.run(['naslag://rat-2024/inleiding', '--remote-debugging-port=9'])
  expect(code).toBe(78)
  expect(existsSync(release.data)).toBe(false)
})

test('the environment does not take the sandbox away', async ({ release }) => {
  const { code, stderr } = await release.run([], { ELECTRON_DISABLE_SANDBOX: '1' })
  expect(code).toBe(78)
  expect(stderr).toContain('Naslag start niet zonder de afscherming van het besturingssysteem')
  expect(existsSync(release.data)).toBe(false)
})

test('the release is no Node that runs what it is given', async ({ release }) => {
  const { code, stdout } = await release.run(['-e', 'console.log("ran")'], {
    ELECTRON_RUN_AS_NODE: '1'
  })
  expect(code).toBe(78)
  expect(stdout).toBe('')
})

test('the environment brings no script into the release', async ({ release }) => {
  const home = dirname(dirname(release.data))
  const script = join(home, 'script.cjs')
  const trace = join(home, 'gelukt')
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')\n`)
  const { code } = await release.run(['--zelftest'], { NODE_OPTIONS: `--require=${script}` })
  expect(code).toBe(0)
  expect(existsSync(trace)).toBe(false)
})
