import { describe, expect, test } from 'vitest'
import { outline, sectionId } from '../testing/report'
import { headingLevelOf, printoutOf, type Printout } from './scope'

const printout = (id: string | null): Printout => {
  const found = printoutOf(outline, id === null ? null : sectionId(id))
  if (found === null) throw new Error(`no section ${String(id)}`)
  return found
}

const idsIn = ({ parts }: Printout): readonly string[] =>
  parts.flatMap(({ blocks, footnotes }) => [...blocks, ...footnotes].map(({ id }) => id))

describe('what is printed', () => {
  test('the whole report: every block once', () => {
    expect([...idsIn(printout(null))].sort()).toEqual([...outline.blocks.keys()].sort())
  })

  test('a chapter with its footnotes', () => {
    expect(idsIn(printout('inleiding'))).toEqual(['inleiding', 'b-eerste', 'b-noot'])
  })

  test('a section with its boxes, and nothing around it', () => {
    const ids = idsIn(printout('lokaal'))
    expect(ids).toContain('b-kader')
    expect(ids).not.toContain('voorkomen')
    expect(printout('lokaal').around.map(({ id }) => id)).toEqual(['voorkomen'])
  })

  test('a section that is not there', () => {
    expect(printoutOf(outline, sectionId('weg'))).toBeNull()
  })
})

test.each([
  [null, 'lokaal', 2],
  ['voorkomen', 'lokaal', 2],
  ['lokaal', 'lokaal', 1],
  ['lokaal', 'kader', 2]
])('in a printout of %s the heading of %s has level %i', (job, id, level) => {
  expect(headingLevelOf(outline, printout(job), sectionId(id))).toBe(level)
})
