import { expect, test } from 'vitest'
import { measurementIn } from './every'
import type { Measurement } from './measurement'
import { detailsOf, row } from './table'

const measured: Measurement = {
  name: 'size',
  value: 1.02,
  unit: 'x',
  limit: 1.15,
  better: 'lower',
  ok: true,
  runs: 1,
  peers: { 'empty window, MiB': 240 },
  details: { 'MiB: whole': 245, 'MiB: app.asar': 5 },
  machine: 'linux x64'
}

test('the figure is the last line of what a bench printed that is one', () => {
  const printed = [
    'Building the app ...',
    JSON.stringify({ ...measured, value: 2 }),
    JSON.stringify(measured),
    'Done'
  ]
  expect(measurementIn(printed.join('\n'))).toEqual(measured)
})

test.each(['', 'Error: no display', JSON.stringify({ ...measured, value: null })])(
  'what is none is not taken for one: %s',
  (printed) => {
    expect(measurementIn(printed)).toBeNull()
  }
)

test('a figure as a line, and its details by what they are of', () => {
  expect(row(measured)).toMatch(/^size +1\.02 x +<= 1\.15 x +1 run +ok$/)
  expect(row({ ...measured, ok: false })).toContain('PASSED THE LIMIT')
  expect(detailsOf(measured)).toContain('  MiB: whole 245, app.asar 5\n')
})
