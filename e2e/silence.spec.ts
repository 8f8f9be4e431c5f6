/**
 * Nothing leaves the machine: the packaged app on a network of its own, where whatever it sends, asks or
 * calls is noted from outside of it (tools/silence). What runs there is in e2e/silence.
 */
import { callsThatSend, reached } from '../tools/silence/judge'
import { measureTests, whyNotMeasured, type Heard } from '../tools/silence/measure'
import { ways } from './silence/ways-out'
import { checkout, expect, test } from './support/app'

const reason = await whyNotMeasured()
if (reason !== null) process.stdout.write(`Silence is not measured here: ${reason}\n`)
test.skip(reason !== null, reason ?? '')
// Half a minute where nothing else runs; the displays and the app start more than once.
test.describe.configure({ timeout: 400_000 })

const runInside = async (file: string): Promise<Heard> => {
  const heard = await measureTests(checkout, file)
  expect(heard.code).toBe(0)
  // The app was under the eyes of strace: its display, and the ports by which the tests steer it.
  expect(heard.calls.local).toBeGreaterThan(0)
  expect(heard.calls.listening).toBeGreaterThan(0)
  return heard
}

test('a reader’s jobs: no packet, no name, no call to a network', async () => {
  const { packets, names, calls, told } = await runInside('jobs.inside.ts')
  expect({ packets, names, outward: calls.outward, loopback: calls.loopback }).toEqual({
    packets: [],
    names: [],
    outward: [],
    loopback: []
  })
  expect(told).toMatchObject({ rounds: 1 })
})

test('a page that is owned, with its policy and without: none of many ways out is open', async () => {
  expect(new Set(ways.map(({ to }) => to)).size).toBeGreaterThanOrEqual(60)
  const heard = await runInside('hostile.inside.ts')
  const { packets, names, calls } = heard
  expect({ packets, names, loopback: calls.loopback, sent: callsThatSend(heard) }).toEqual({
    packets: [],
    names: [],
    loopback: [],
    sent: []
  })
})

test('the same ways out of a window that nobody has thought about are heard', async () => {
  const heard = await runInside('naive.inside.ts')
  const open = reached(heard, ways).map(({ name }) => name)
  expect(open.length).toBeGreaterThanOrEqual(60)
  expect(open).toContain('spelling')
  expect(heard.calls.loopback.length).toBeGreaterThan(0)
  expect(callsThatSend(heard).length).toBeGreaterThan(0)
})
