import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waterFiles } from './fixtures/load'
import { assignIds } from './ids'
import { readReport } from './read-report'

/** The id of each block, by its text. */
const idsOf = (paragraphs: readonly string[]): ReadonlyMap<string, string> => {
  const { blocks } = readReport(['# Deel {#deel}', ...paragraphs].join('\n\n'))
  const { ids, problems } = assignIds(blocks)
  expect(problems).toEqual([])
  return new Map([...ids].map(([{ text }, id]) => [text, id]))
}

const paragraph = fc
  .array(fc.stringMatching(/^[a-zé²]{1,8}$/), { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join(' ')}.`)

const report = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 12 })

const expectSame = (before: readonly string[], after: readonly string[]): void => {
  const [old, now] = [idsOf(before), idsOf(after)]
  for (const [text, id] of now) {
    if (old.has(text)) expect(id).toBe(old.get(text))
    else expect([...old.values()]).not.toContain(id)
  }
}

describe('no other id changes', () => {
  const cases = fc.tuple(report, fc.nat(), fc.nat(), paragraph)

  test('when a block is edited', () => {
    fc.assert(
      fc.property(cases, ([all, at, , text]) => {
        fc.pre(!all.includes(text))
        expectSame(all, all.with(at % all.length, text))
      })
    )
  })

  test('when a block is inserted', () => {
    fc.assert(
      fc.property(cases, ([all, at, , text]) => {
        fc.pre(!all.includes(text))
        expectSame(all, all.toSpliced(at % (all.length + 1), 0, text))
      })
    )
  })

  test('when a block is moved', () => {
    fc.assert(
      fc.property(cases, ([all, from, to]) => {
        const [moved = ''] = all.slice(from % all.length)
        const rest = all.filter((text) => text !== moved)
        expectSame(all, rest.toSpliced(to % all.length, 0, moved))
      })
    )
  })

  test('when a block is deleted', () => {
    fc.assert(
      fc.property(cases, ([all, at]) => {
        expectSame(all, all.toSpliced(at % all.length, 1))
      })
    )
  })
})

test('superscripts are not digits', () => {
  const ids = [...idsOf(['DTN 58¹.', 'DTN 581.']).values()]
  expect(new Set(ids).size).toBe(3)
})

test('marks do not change an id, words do', () => {
  const plain = idsOf(['Ruim 50.000 keer.']).get('Ruim 50.000 keer.')
  expect(idsOf(['Ruim **50.000** keer.']).get('Ruim 50.000 keer.')).toBe(plain)
  expect(idsOf(['Ruim 50.001 keer.']).get('Ruim 50.001 keer.')).not.toBe(plain)
})

test('two blocks with the same text need an id of their own', async () => {
  const { report: markdown } = await waterFiles(['report', ' {#hoogte-geen-wijzigingen}', ''])
  expect(assignIds(readReport(markdown).blocks).problems).toEqual([])
  const { report: same } = await waterFiles(
    ['report', ' {#hoogte-geen-wijzigingen}', ''],
    ['report', ' {#dijken-geen-wijzigingen}', '']
  )
  expect(assignIds(readReport(same).blocks).problems).toMatchObject([
    { line: 30, message: 'the same text as line 11, so the same id' }
  ])
})

test('an id is given once', () => {
  const { blocks } = readReport('# Deel {#deel}\n\nTekst. {#deel}')
  expect(assignIds(blocks).problems).toMatchObject([
    { line: 3, message: 'the id "deel" is taken by line 1' }
  ])
})
