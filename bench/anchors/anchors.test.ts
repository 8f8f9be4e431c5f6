import { expect, test } from 'vitest'
import { runTrials } from '../anchors'
import { rightShare, tally } from './tally'

/** A part of what `npm run bench -- anchors` measures, with other seeds. */
test.each([30, 120, 250])('after %i edits no anchor lands in a wrong place', async (amount) => {
  const total = tally(await runTrials(amount, 300, 1000))
  expect(total.wrong).toBe(0)
  expect(rightShare(total, ['block unchanged', 'block renamed'])).toBe(1)
})
