import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { memoryOf, processTree, pssIn } from './pss'

test('the proportional set size of a process, and not what it has swapped', () => {
  const rollup = [
    '55d6-7ffd ---p 00000000 00:00 0                          [rollup]',
    'Rss:              101424 kB',
    'Pss:               61230 kB',
    'Pss_Anon:          40000 kB',
    'SwapPss:               7 kB',
    ''
  ].join('\n')
  expect(pssIn(rollup)).toBe(61_230 * 1024)
  expect(() => pssIn('Rss: 1 kB')).toThrow('does not say')
})

test.skipIf(process.platform !== 'linux')('a child counts with its parent', async () => {
  const child = spawn('sleep', ['30'])
  try {
    await once(child, 'spawn')
    expect(processTree(process.pid)).toContain(child.pid)
    const own = memoryOf(child.pid ?? 0)
    expect(own).toBeGreaterThan(0)
    expect(memoryOf(process.pid)).toBeGreaterThan(own)
  } finally {
    child.kill()
  }
})

test.skipIf(process.platform !== 'linux')('a process that is not there takes nothing', () => {
  expect(memoryOf(2 ** 30)).toBe(0)
})
