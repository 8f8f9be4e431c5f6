import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parse'

/** A query as one line: `+` before words that all hits have, `-` before what none has, `|` for OF. */
const read = (query: string): string => {
  const { groups, filters } = parseQuery(query)
  const clauses = groups.map((group) =>
    group
      .map(({ text, isPhrase, role }) => {
        const sign = { may: '', must: '+', not: '-' }[role]
        return sign + (isPhrase ? `"${text}"` : `[${text}]`)
      })
      .join(' ')
  )
  return [clauses.join(' | '), ...filters.map(({ name, value }) => `${name}=${value}`)]
    .filter((part) => part !== '')
    .join(' ')
}

describe('what is typed', () => {
  test.each([
    ['lokale aanpak', '[lokale aanpak]'],
    ['  lokale   aanpak ', '[lokale aanpak]'],
    ['"lokale aanpak"', '+"lokale aanpak"'],
    ['„lokale aanpak” nu', '+"lokale aanpak" [nu]'],
    ['“lokale aanpak”', '+"lokale aanpak"'],
    ['«lokale aanpak»', '+"lokale aanpak"'],
    ['de "lokale aanpak', '[de] +"lokale aanpak"'],
    ['aanpak"lokaal"', '[aanpak] +"lokaal"'],
    ['"', ''],
    ['""', ''],
    ['" "', ''],
    ['', ''],
    ['   ', '']
  ])('%j: words and phrases', (query, expected) => {
    expect(read(query)).toBe(expected)
  })

  test.each([
    ['politie EN gemeente', '+[politie gemeente]'],
    ['politie OF gemeente', '[politie] | [gemeente]'],
    ['politie NIET gemeente', '[politie] -[gemeente]'],
    ['politie EN NIET gemeente', '+[politie] -[gemeente]'],
    ['NIET gemeente', '-[gemeente]'],
    ['NIET "lokale aanpak"', '-"lokale aanpak"'],
    ['a OF b EN c', '[a] | +[b c]'],
    ['a b NIET c d', '[a b] -[c] [d]'],
    ['a OF NIET b', '[a] | -[b]']
  ])('%j: operators', (query, expected) => {
    expect(read(query)).toBe(expected)
  })

  test.each([
    ['EN', '[EN]'],
    ['EN gemeente', '[EN gemeente]'],
    ['gemeente EN', '[gemeente EN]'],
    ['OF', '[OF]'],
    ['OF gemeente', '[OF gemeente]'],
    ['gemeente OF', '[gemeente OF]'],
    ['gemeente NIET', '[gemeente NIET]'],
    ['NIET', '[NIET]'],
    ['politie en gemeente of niet', '[politie en gemeente of niet]'],
    ['OFFICIER', '[OFFICIER]'],
    ['"politie EN gemeente"', '+"politie EN gemeente"']
  ])('%j: an operator with nothing to join is a word', (query, expected) => {
    expect(read(query)).toBe(expected)
  })

  test.each([
    ['hoofdstuk:2 dreiging', '[dreiging] hoofdstuk=2'],
    ['Soort:Kader', 'soort=kader'],
    ['soort:kader soort:voetnoot', 'soort=kader soort=voetnoot'],
    ['hoofdstuk:"Lokale Aanpak" x', '[x] hoofdstuk=lokale aanpak'],
    ['hoofdstuk:„Lokale Aanpak”', 'hoofdstuk=lokale aanpak'],
    ['label:"nog uit te zoeken', 'label=nog uit te zoeken'],
    ['label:Privé', 'label=prive'],
    ['schrijver:jan', '[schrijver:jan]'],
    ['a hoofdstuk:2 EN b', '+[a b] hoofdstuk=2'],
    ['hoofdstuk:', '[hoofdstuk:]'],
    ['bijlage:hoofdstuk:2', '[bijlage:hoofdstuk:2]']
  ])('%j: filters', (query, expected) => {
    expect(read(query)).toBe(expected)
  })
})

describe('whatever is typed', () => {
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'EN',
        'OF',
        'NIET',
        ' ',
        ' ',
        '"',
        '”',
        'woord',
        'soort:',
        'label:x',
        ':'
      )
    })
  )

  test('is a query', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { groups, filters } = parseQuery(text)
        for (const group of groups) expect(group.length).toBeGreaterThan(0)
        for (const clause of groups.flat()) expect(clause.text.trim()).not.toBe('')
        for (const { value } of filters) expect(value).not.toBe('')
      })
    )
  })

  test('no operator is lost: it does its work or is a word', () => {
    const piece = fc.constantFrom('EN', 'OF', 'NIET', 'woord', '"een zin"', 'soort:kader')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (typed) => {
        const { groups } = parseQuery(typed.join(' '))
        const clauses = groups.flat()
        const asWords = (operator: string): number =>
          clauses.flatMap(({ text }) => text.split(' ')).filter((word) => word === operator).length
        const count = (operator: string): number =>
          typed.filter((one) => one === operator).length - asWords(operator)
        expect(count('OF')).toBe(Math.max(0, groups.length - 1))
        expect(count('NIET')).toBe(clauses.filter(({ role }) => role === 'not').length)
        const joined = groups.filter((group) =>
          group.every(({ role, isPhrase }) => role !== 'may' || isPhrase)
        )
        if (count('EN') > 0) expect(joined.length).toBeGreaterThan(0)
        expect(count('woord')).toBe(0)
      })
    )
  })
})
