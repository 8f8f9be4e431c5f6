import { describe, expect, test } from 'vitest'
import { knownBy, wordsFilter } from './words-filter'

const law = ['Rijkswet op het Nederlanderschap (RWN)', null, 'artikel 14 lid 2', 'artikel 14 lid 4']
const paper = ['Kamerstuk 29754, nr. 623', '29754, nr. 623']

describe('a filter by words', () => {
  test.each([
    [law, '14 RWN'],
    [law, 'art. 14 lid 2 rwn'],
    [law, 'nederlanderschap, RWN'],
    [law, ' (rwn) '],
    [paper, '29754'],
    [paper, '29754, nr. 623'],
    [paper, '297'],
    [['artikel 140a Wetboek van Strafrecht'], '140a'],
    [['Nationaal Coördinator'], 'COORDINATOR'],
    [['Terrorismefinanciering Taskforce'], 'financiering'],
    [['Dienst Terugkeer en Vertrek', 'DT&V'], 'dt&v'],
    [["Crimes Committed by Da'esh/ISIL"], "da'esh"]
  ])('%j is found by %s', (known, typed) => {
    expect(wordsFilter(typed)(knownBy(known))).toBe(true)
  })

  test.each([
    [law, '2 wetboek'],
    [law, '15'],
    [paper, '754'],
    [['Wet op de inlichtingendiensten 2017'], '17'],
    [['artikel 140a'], '40a']
  ])('%j is not found by %s', (known, typed) => {
    expect(wordsFilter(typed)(knownBy(known))).toBe(false)
  })

  test.each(['', '  ', '., ()'])('"%s" leaves nothing out', (typed) => {
    expect(wordsFilter(typed)(knownBy([]))).toBe(true)
  })
})
