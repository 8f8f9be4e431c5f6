import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { editionIdSchema } from '../corpus/model'
import { entryIdSchema, entryKinds, entrySteps, type EntryName } from '../reference/entry'
import { linkOfEntry } from './link'
import { isLinkLike, parseLink, shownLink } from './parse-link'

describe('parseLink', () => {
  it.each([
    ['naslag://rat-2024', { edition: 'rat-2024', id: null }],
    // As Windows passes it on.
    ['naslag://rat-2024/', { edition: 'rat-2024', id: null }],
    ['naslag://rat-2024/lokale-aanpak', { edition: 'rat-2024', id: 'lokale-aanpak' }],
    ['naslag://rat-2024/b-1a2b3c4d', { edition: 'rat-2024', id: 'b-1a2b3c4d' }],
    ['naslag://2/7', { edition: '2', id: '7' }],
    ['naslag://rat-2024/werkwijzen', { edition: 'rat-2024', id: 'werkwijzen' }]
  ])('reads %s', (link, value) => {
    expect(parseLink(link)).toEqual({ ok: true, value: { ...value, entry: null } })
  })

  it.each(entryKinds)('reads what is made of a name: %s', (entry) => {
    const name: EntryName = { entry, id: v.parse(entryIdSchema, 'vera-2r') }
    const edition = v.parse(editionIdSchema, 'rat-2024')
    expect(parseLink(linkOfEntry(edition, name))).toEqual({ ok: true, value: { edition, ...name } })
  })

  const longest = 'a'.repeat(80)
  it('reads names of at most 80 characters', () => {
    expect(parseLink(`naslag://${longest}/${longest}`)).toMatchObject({ ok: true })
    expect(parseLink(`naslag://${longest}a`)).toMatchObject({ ok: false })
    expect(parseLink(`naslag://${longest}/${longest}a`)).toMatchObject({ ok: false })
  })

  const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789')
  const name = fc
    .tuple(
      fc.constantFrom(...letters),
      fc.string({ unit: fc.constantFrom(...letters, '-'), maxLength: 79 })
    )
    .map((parts) => parts.join(''))

  it('gives back every place that can be named', () => {
    fc.assert(
      fc.property(name, fc.option(name), (edition, id) => {
        const link = id === null ? `naslag://${edition}` : `naslag://${edition}/${id}`
        expect(parseLink(link)).toEqual({ ok: true, value: { edition, entry: null, id } })
      }),
      { numRuns: 10_000, seed: 4 }
    )
  })

  const isName = (text: string): boolean =>
    text.length >= 1 &&
    text.length <= 80 &&
    !text.startsWith('-') &&
    Array.from(text).every((letter) => letter === '-' || letters.includes(letter))

  /** A second opinion, letter by letter: how a link has to be read, null for one to be refused. */
  const expected = (
    link: string
  ): { edition: string; entry: string | null; id: string | null } | null => {
    const [scheme, nothing, edition = '', ...rest] = link.split('/')
    if (scheme !== 'naslag:' || nothing !== '' || !isName(edition) || rest.length > 2) return null
    const [first = '', second] = rest
    if (second === undefined && first === '') return { edition, entry: null, id: null }
    if (second === undefined) return isName(first) ? { edition, entry: null, id: first } : null
    const entry = entryKinds.find((kind) => entrySteps[kind] === first)
    return entry !== undefined && isName(second) ? { edition, entry, id: second } : null
  }

  const isReadRight = (link: string): boolean => {
    const read = parseLink(link)
    return JSON.stringify(read.ok ? read.value : null) === JSON.stringify(expected(link))
  }

  const pieces = [
    ...['naslag:', '//', '/', 'rat-2024', 'inleiding', 'naslag://rat-2024/', 'NASLAG:', '-'],
    ...['werkwijzen', 'afkortingen/', 'naslag://rat-2024/kerncijfers/', 'naslag://e/overleg/'],
    ...['..', '.', '%2e', '%2F', '\\', '?', '#', '@', ':', '=', '"', ' --', '\0', '\n']
  ]
  /** Half of them pieces of links, half of them any character. */
  const piece = fc
    .integer({ min: -0xffff, max: 0xffff })
    .map((n) => (n < 0 ? (pieces[-n % pieces.length] ?? '') : String.fromCharCode(n)))

  it('refuses all else, made of pieces of links', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (parts) => isReadRight(parts.join(''))),
      { numRuns: 80_000, seed: 4 }
    )
  })

  it('refuses a good link with anything put into it', () => {
    const good = 'naslag://rat-2024/lokale-aanpak'
    fc.assert(
      fc.property(piece, fc.nat({ max: good.length }), (text, at) =>
        isReadRight(good.slice(0, at) + text + good.slice(at))
      ),
      { numRuns: 40_000, seed: 4 }
    )
  })
})

describe('shownLink', () => {
  it('is cut, and without characters that cannot be seen', () => {
    expect(shownLink(`naslag:\u0000\n\u202Ex\u2028y`)).toBe('naslag:xy')
    expect(shownLink('x'.repeat(1000))).toHaveLength(300)
    expect(shownLink(`${'x'.repeat(299)}😀`)).toBe('x'.repeat(299))
  })
})

describe('isLinkLike', () => {
  it.each([
    ['naslag://rat-2024', true],
    ['NASLAG:x', true],
    ['naslag:', true],
    ['naslag', false],
    [' naslag://rat-2024', false],
    ['--naslag:', false],
    ['/home/x/naslag:', false]
  ])('%s: %s', (argument, expected) => {
    expect(isLinkLike(argument)).toBe(expected)
  })
})
