import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runningLine, textEdges } from './print-lines'

/** Beside what is printed, in millimetres (electron/print.ts). */
const margin = 20

/** The padding that a rule gives beside the text, in millimetres: to the right and to the left. */
const paddingIn = async (sheet: string, selector: string): Promise<readonly [number, number]> => {
  const css = await readFile(resolve(import.meta.dirname, '../renderer/styles', sheet), 'utf8')
  const at = css.indexOf(`\n${selector} {`)
  const padding = /padding: ([^;]+);/.exec(css.slice(at))?.[1] ?? ''
  const sides = padding.split(' ').map((side) => Number.parseFloat(side))
  const right = sides[1] ?? sides[0] ?? Number.NaN
  return [right, sides[3] ?? right]
}

test.each([
  ['report', 'print.css', '.printout'],
  ['card', 'print-card.css', '.printout.print-card'],
  ['written', 'print-written.css', '.printout.written']
] as const)(
  'the lines over and under a %s stand in line with its text',
  async (kind, sheet, selector) => {
    const [right, left] = await paddingIn(sheet, selector)
    expect(textEdges[kind]).toEqual({ left: margin + left, right: margin + right })
    expect(runningLine(textEdges[kind], 'links', 'rechts')).toContain(
      `padding: 0 ${margin + right}mm 0 ${margin + left}mm`
    )
  }
)
