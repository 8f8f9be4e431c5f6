import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseAll, buildTables } from './build-tables'
import { namesOf } from './names'

const known = new Set([
  'casus',
  'overleg',
  'gemeente',
  'dreiging',
  'melding',
  'terreur',
  'radicaal'
])
const isWord = (form: string): boolean => known.has(form)

const namesOfTexts = (texts: readonly string[]) => {
  const documents = analyseAll(texts, isWord)
  return namesOf(
    buildTables({ documents, titleOf: texts.map(() => 0), titles: [[]], isWord }),
    isWord
  )
}

const names = namesOfTexts([
  'De gemeenten en de gemeente houden casusoverleg, soms casusoverleggen.',
  'Radicaal, radicale en radicalisering; een dreiging, dreigingen en de terreurdreiging.',
  'Gemeentelijk overleg over meldingen in 2023.'
])
const { forms } = names.tables

const spelledOf = (numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => names.spelled(number)).toSorted()

describe('the names of an index', () => {
  test('each form is found as it is spelled, and no other', () => {
    forms.forEach((form, number) => {
      expect(names.form(form)).toBe(number)
      expect(names.spelled(number)).toBe(form)
    })
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(names.form(text)).toBe(forms.includes(text) ? forms.indexOf(text) : null)
      })
    )
  })

  test('what a number that is none is called is empty', () => {
    expect(names.spelled(1_000_000)).toBe('')
  })

  test('all forms that begin so are found, the beginning itself left out', () => {
    const beginning = fc
      .tuple(fc.constantFrom(...forms), fc.nat(12))
      .map(([form, cut]) => form.slice(0, cut))
    fc.assert(
      fc.property(
        fc.oneof(beginning, fc.string()),
        fc.integer({ min: 1, max: 40 }),
        (prefix, most) => {
          const wanted = forms.filter((form) => form.startsWith(prefix) && form !== prefix)
          expect(names.startingWith(prefix, most).map((number) => names.spelled(number))).toEqual(
            wanted.slice(0, most)
          )
        }
      )
    )
  })

  test('the forms of a base lead back to that base', () => {
    for (const form of forms) {
      for (const base of names.basesOf(form)) {
        expect(spelledOf(names.formsOf(base))).toContain(form)
      }
    }
  })

  test('inflected forms are under one base, also of a word that no text has', () => {
    const [base = -1] = names.basesOf('gemeente')
    expect(spelledOf(names.formsOf(base))).toEqual(['gemeente', 'gemeenten'])
    expect(names.basesOf('meldingen')).toEqual(names.basesOf('melding'))
    expect(names.basesOf('melding').length).toBe(1)
    expect(names.basesOf('kwantumcomputer')).toEqual([])
  })

  test('a part leads to its compounds, and says whether it is their head', () => {
    const led = (part: string) =>
      names
        .basesOf(part)
        .flatMap(names.compoundsWith)
        .map(({ compound, isHead }) => [names.spelled(compound), isHead] as const)
    expect(led('dreiging')).toEqual([['terreurdreiging', true]])
    expect(led('overleg')).toContainEqual(['casusoverleg', true])
  })

  test('kin is mutual, and nothing is kin of itself', () => {
    for (const form of forms) {
      for (const base of names.basesOf(form)) {
        const kin = names.kinOf(base)
        expect(kin).not.toContain(base)
        expect(new Set(kin).size).toBe(kin.length)
        for (const other of kin) expect(names.kinOf(other)).toContain(base)
      }
    }
  })

  test('what was asked before is answered the same', () => {
    for (const form of [...forms, 'dreiginkje', '2025']) {
      expect(names.baseName(form)).toBe(names.baseName(form))
      expect(names.basesOf(form)).toEqual(names.basesOf(form))
      expect(names.kinOfWord(form)).toEqual(names.kinOfWord(form))
    }
  })
})
