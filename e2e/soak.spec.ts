/** A short soak; the hour is `npm run bench -- soak`. */
import { lostFrom } from './soak/ledger'
import { soak } from './soak/soak'
import { expect, test } from './support/app'

test.describe.configure({ timeout: 300_000 })

test('reads, searches and notes for a while: no complaint, nothing lost', async ({
  launch,
  userData
}) => {
  test.skip(process.platform !== 'linux', 'memory is counted on Linux only')
  const soaked = await soak({ launch, userData, minutes: 0.5, seed: 1 })
  const { acts, failed, notes, lost, memory } = soaked
  expect(failed).toEqual([])
  expect(Object.keys(acts)).toContain('notes')
  expect(notes).toBeGreaterThan(0)
  expect(lost).toEqual([])
  expect(memory.length).toBeGreaterThan(1)
  for (const { bytes } of memory) expect(bytes).toBeGreaterThan(50 * 1024 ** 2)
})

test('a note that is gone, or has other words, would be seen', () => {
  const ledger = {
    kept: new Map([
      ['2.1-2', 'een'],
      ['4-1', 'twee']
    ]),
    typed: new Set(['een', 'twee', 'eerst'])
  }
  expect(lostFrom(ledger, ['twee', 'een'])).toEqual([])
  expect(lostFrom(ledger, ['twee'])).toEqual(['2.1-2: een'])
  expect(lostFrom(ledger, ['een', 'twe'])).toEqual(['4-1: twee', 'nobody wrote: twe'])
  expect(lostFrom(ledger, ['eerst', 'twee'])).toEqual(['2.1-2: een'])
})
