import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseOf, basesOf, isDutch, rootsOf, type IsKnown } from './inflect'

/** A word list of the kind the app has: bases, and those inflected forms that are words of their own. */
const listed = new Set(
  `huis huizen gezin zin wet wetten weet weten maatregel verbod gemeente gemeen kind financier financieren
  opvang opgevangen radicaliseer radicaliseren actief moskee familie mogelijkheid gel geld dien dienst
  plaats plaat fonds fond gegeven geef geven politicus pak afspraak idee stad lid bedrijf betrokken
  gewelddadig uitreis beslissing delict heilige heilig dreig`.split(/\s+/)
)
const isWord: IsKnown = (form) => listed.has(form)
const nothing: IsKnown = () => false

describe('a form is kept under its base, so that one finds the other', () => {
  test.each([
    ['huizen', 'huis'],
    ['gezinnen', 'gezin'],
    ['wetten', 'wet'],
    ['weten', 'weet'],
    ['maatregelen', 'maatregel'],
    ['verboden', 'verbod'],
    ['gemeenten', 'gemeente'],
    ['kinderen', 'kind'],
    ['gefinancierd', 'financier'],
    ['gefinancierde', 'financier'],
    ['opgevangen', 'opvang'],
    ['radicaliserende', 'radicaliseer'],
    ['actieve', 'actief'],
    ['gewelddadige', 'gewelddadig'],
    ['moskeeen', 'moskee'],
    ['families', 'familie'],
    ['mogelijkheden', 'mogelijkheid'],
    ['afspraken', 'afspraak'],
    ['bedrijven', 'bedrijf'],
    ['beslissingen', 'beslissing'],
    ['delicten', 'delict'],
    ['ideeen', 'idee'],
    ['steden', 'stad'],
    ['leden', 'lid'],
    ['politici', 'politicus']
  ])('%s is of %s', (form, base) => {
    expect(baseOf(form, isWord, isWord)).toBe(base)
  })
})

describe('what only looks inflected is left whole', () => {
  test.each(['geld', 'dienst', 'kind', 'gemeente', 'plaats', 'fonds', 'huis', 'wet'])(
    '%s',
    (form) => {
      expect(baseOf(form, isWord, isWord)).toBe(form)
    }
  )

  test('gegevens are not what was given', () => {
    expect(baseOf('gegevens', isWord, isWord)).toBe('gegevens')
  })
})

test('of two words a form may be of, the one of the report is taken', () => {
  const isNear: IsKnown = (form) => form === 'gemeen'
  expect(baseOf('gemeenten', isNear, isWord)).toBe('gemeen')
  expect(baseOf('gemeenten', nothing, isWord)).toBe('gemeente')
})

test('a word that programs have a meaning for is a word like any other', () => {
  expect(basesOf('constructor', isWord)).toEqual([])
})

test('a form that no known word explains is its own base', () => {
  expect(baseOf('zwaffelende', isWord, isWord)).toBe('zwaffelende')
})

describe('words made of others lead to them', () => {
  test.each([
    ['veroordeling', 'veroordeel'],
    ['extremist', 'extremisme'],
    ['extremistisch', 'extremisme'],
    ['evaluatie', 'evalueer'],
    ['terugkeerder', 'terugkeer'],
    ['radicalisering', 'radicaliseer'],
    ['veiligheid', 'veilig'],
    ['burgerschap', 'burger']
  ])('%s to %s', (word, root) => {
    expect(rootsOf(word)).toContain(root)
  })

  test('a landschap is no kind of land', () => {
    expect(rootsOf('landschap')).not.toContain('land')
  })
})

describe('a Dutch word is no typing error', () => {
  test.each(['afpakken', 'politici', 'huizen', 'opgevangen', 'uitreisde'])('%s', (word) => {
    expect(isDutch(word, isWord)).toBe(true)
  })

  test.each(['burgermeester', 'marechausee', 'gezinn'])('%s is', (word) => {
    expect(isDutch(word, isWord)).toBe(false)
  })
})

describe('whatever the form and the word list', () => {
  const form = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...Array.from('aeioudntsrvzgh'), 'ge', 'en', 'heden', 'ing', 'af')
    })
  )

  test('no base is the form itself, and what an ending was cut from is not too short to mean anything', () => {
    // The bases that are named one by one (ging, eieren) are words, however short.
    const named = ['ga', 'ei']
    fc.assert(
      fc.property(form, fc.boolean(), (text, isListed) => {
        for (const base of basesOf(text, () => isListed)) {
          expect(base).not.toBe(text)
          if (!named.includes(base)) expect(base.length).toBeGreaterThanOrEqual(3)
        }
        for (const root of rootsOf(text)) expect(root).not.toBe(text)
      }),
      { examples: [['ging', true]] }
    )
  })

  test('a base is found, and is known unless it is the form itself', () => {
    fc.assert(
      fc.property(form, fc.array(form), (text, words) => {
        const isKnown: IsKnown = (word) => words.includes(word)
        const base = baseOf(text, isKnown, isKnown)
        expect(base === text || isKnown(base)).toBe(true)
        expect(typeof isDutch(text, isKnown)).toBe('boolean')
      })
    )
  })
})
