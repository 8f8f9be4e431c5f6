import { expect, test } from 'vitest'
import { playwrightCounts, vitestCounts } from './closing-counts.mjs'

test("Vitest's closing counts, as it printed them", () => {
  const output = [
    ' ✓ shared/text/fold.test.ts (12 tests) 8ms',
    ' FAIL  shared/text/words.test.ts > words > are cut at spaces',
    ' Test Files  1 failed | 41 passed (42)',
    '      Tests  2 failed | 388 passed (390)',
    '     Errors  1 error',
    '   Start at  12:00:00',
    '   Duration  9.31s (transform 1.2s)'
  ]
  expect(vitestCounts(output.join('\n'))).toEqual(output.slice(1, 5))
  const coloured =
    '\u001b[2m Test Files \u001b[22m \u001b[1m\u001b[32m3 passed\u001b[39m\u001b[22m (3)'
  expect(vitestCounts(coloured)).toEqual([' Test Files  3 passed (3)'])
})

test("Playwright's closing counts, as it printed them", () => {
  const output = [
    'Running 14 tests using 2 workers',
    '  ✓  1 e2e/network.spec.ts:6:1 › nothing leaves (3.1s)',
    '',
    '  1 failed',
    '    e2e/reader.spec.ts:9:1 › the passage opens',
    '  2 skipped',
    '  1 did not run',
    '  13 passed (41.2s)',
    '  1 error was not a part of any test, see above for details'
  ]
  expect(playwrightCounts(output.join('\r\n'))).toEqual([
    '  1 failed',
    '    e2e/reader.spec.ts:9:1 › the passage opens',
    '  2 skipped',
    '  1 did not run',
    '  13 passed (41.2s)',
    '  1 error was not a part of any test, see above for details'
  ])
})
