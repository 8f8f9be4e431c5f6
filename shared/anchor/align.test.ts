import { describe, expect, test } from 'vitest'
import { blockId, editionId, sectionId } from '../testing/report'
import { alignEditions, type Alignment } from './align'
import { editionTextOf, type EditionText } from './edition-text'
import { makeAnchor } from './make'
import type { Resolution } from './model'
import { resolveAnchor } from './resolve'
import { resolveAligned } from './resolve-aligned'

const edition = (id: string, blocks: readonly (readonly [id: string, text: string])[]) =>
  editionTextOf(
    editionId(id),
    blocks.map(([block, text]) => ({ id: blockId(block), section: sectionId('deel'), text }))
  )

const regie = 'De gemeente voert de regie over de lokale aanpak en werkt samen met de politie.'
const overleg =
  'Het casusoverleg bespreekt signalen van radicalisering en kiest interventies voor een persoon. Vaste deelnemers zijn gemeente, politie en openbaar ministerie.'
const verbod = 'De burgemeester kan een gebiedsverbod opleggen op grond van de tijdelijke wet.'
const cijfers = 'In de periode van dit verslag zijn zeven maatregelen opgelegd en twee verlengd.'

const old = edition('proef-2024', [
  ['b-aaaaaaaaaa', regie],
  ['b-bbbbbbbbbb', overleg],
  ['b-cccccccccc', verbod],
  ['b-dddddddddd', cijfers]
])

/** The blocks of a next edition, under ids made of anything but their texts. */
const next = (...texts: readonly string[]): EditionText =>
  edition(
    'proef-2025',
    texts.map((text, index) => [`n-${index}`, text] as const)
  )

const aligned = (...texts: readonly string[]): Alignment => alignEditions(old, next(...texts))

const onOverleg = blockId('b-bbbbbbbbbb')

const resolved = (alignment: Alignment, quote: string): Resolution => {
  const start = overleg.indexOf(quote)
  const anchor = makeAnchor(old, onOverleg, { start, end: start + quote.length })
  if (anchor === null) throw new Error(`no anchor on ${quote}`)
  return resolveAligned(alignment, anchor)
}

describe('what became of a block', () => {
  test.each([
    ['the same, under another id', [regie, overleg, verbod, cijfers], { kind: 'same', block: 1 }],
    ['moved', [regie, verbod, cijfers, overleg], { kind: 'same', block: 3 }],
    [
      'set otherwise',
      [regie, overleg.replaceAll(' ', '\u00a0'), verbod, cijfers],
      { kind: 'same', block: 1 }
    ],
    [
      'edited',
      [regie, overleg.replace('signalen', 'tekenen'), verbod, cijfers],
      { kind: 'edited', blocks: [1], from: [1] }
    ],
    [
      'cut in two',
      [regie, ...overleg.split(/(?<=persoon\.) /), verbod, cijfers],
      { kind: 'edited', blocks: [1, 2], from: [1] }
    ],
    [
      'joined with the next one',
      [regie, `${overleg} ${verbod}`, cijfers],
      { kind: 'edited', blocks: [1], from: [1, 2] }
    ],
    [
      'moved and edited',
      [regie, verbod, cijfers, overleg.replace('signalen', 'tekenen')],
      { kind: 'edited', blocks: [3], from: [1] }
    ],
    ['gone', [regie, verbod, cijfers], { kind: 'gone' }]
  ])('%s', (_, texts, fate) => {
    expect(aligned(...texts).fateOf(onOverleg)).toEqual(fate)
  })

  test('copied elsewhere and edited where it was: unsure', () => {
    const edited = overleg.replace('bespreekt signalen', 'spreekt over tekenen')
    expect(aligned(regie, edited, verbod, cijfers, overleg).fateOf(onOverleg)).toEqual({
      kind: 'unsure',
      blocks: [4, 1]
    })
  })

  test('copied beside itself, and one of both edited: unsure', () => {
    const edited = overleg.replace('bespreekt signalen', 'spreekt over tekenen')
    expect(aligned(regie, overleg, edited, verbod, cijfers).fateOf(onOverleg)).toEqual({
      kind: 'unsure',
      blocks: [1, 2]
    })
  })

  test('a block that is not of the old edition is gone', () => {
    expect(aligned(regie).fateOf(blockId('b-eeeeeeeeee'))).toEqual({ kind: 'gone' })
  })

  test('of a text that was there twice, the id tells which is which', () => {
    const twice = edition('proef-2024', [
      ['een', 'Versterkingsgelden'],
      ['twee', 'Versterkingsgelden'],
      ['b-aaaaaaaaaa', regie]
    ])
    const once = edition('proef-2025', [
      ['twee', 'Versterkingsgelden'],
      ['b-aaaaaaaaaa', regie]
    ])
    const { fateOf } = alignEditions(twice, once)
    expect(fateOf(blockId('twee'))).toEqual({ kind: 'same', block: 0 })
    expect(fateOf(blockId('een'))).toEqual({ kind: 'gone' })
  })

  test('without the ids it is unsure', () => {
    const twice = edition('proef-2024', [
      ['een', 'Versterkingsgelden'],
      ['twee', 'Versterkingsgelden'],
      ['b-aaaaaaaaaa', regie]
    ])
    const { fateOf } = alignEditions(twice, next('Versterkingsgelden', regie))
    const kinds = [fateOf(blockId('een')).kind, fateOf(blockId('twee')).kind]
    expect(kinds).not.toContain('same')
    expect(kinds).not.toContain('edited')
  })
})

describe('an anchor under an id that was made of the text, without the old edition', () => {
  const whole = makeAnchor(old, onOverleg, { start: 0, end: overleg.length })
  const later = (...blocks: readonly (readonly [id: string, text: string])[]): Resolution => {
    if (whole === null) throw new Error('no anchor')
    return resolveAnchor(edition('proef-2025', blocks), whole)
  }

  test('is exact beside one of its neighbours', () => {
    expect(later(['b-aaaaaaaaaa', regie], ['b-bbbbbbbbbb', overleg], ['n-1', cijfers]).kind).toBe(
      'exact'
    )
  })

  test.each([
    ['between others', [['n-1', cijfers] as const, ['b-bbbbbbbbbb', overleg] as const]],
    [
      'when another block says the same',
      [['b-bbbbbbbbbb', overleg] as const, ['n-1', cijfers] as const, ['n-2', overleg] as const]
    ]
  ])('is asked, and offered first, %s', (_, blocks) => {
    const resolution = later(...blocks)
    const [first] = resolution.kind === 'unsure' ? resolution.candidates : []
    expect(first?.places).toMatchObject([{ block: 'b-bbbbbbbbbb' }])
  })
})

describe('an anchor, with the old edition at hand', () => {
  const quote = 'signalen van radicalisering'

  test('exact: the same block, the same place', () => {
    expect(resolved(alignEditions(old, old), quote)).toMatchObject({ kind: 'exact' })
  })

  test.each([
    ['a block with another id', [regie, overleg, verbod, cijfers]],
    ['a block elsewhere', [overleg, regie, verbod, cijfers]],
    ['an edited block', [regie, `Nieuw is het volgende. ${overleg}`, verbod, cijfers]]
  ])('moved, for certain: %s', (_, texts) => {
    const edited = next(...texts)
    const resolution = resolved(alignEditions(old, edited), quote)
    expect(resolution.kind).toBe('moved')
    if (resolution.kind !== 'moved') return
    const [place] = resolution.places
    expect(
      edited.blocks.find(({ id }) => id === place?.block)?.text.slice(place?.start, place?.end)
    ).toBe(quote)
  })

  test('what stands word for word in another block is asked', () => {
    const [first = '', second = ''] = overleg.split(/(?<=persoon\.) /)
    const edited = second.replace('Vaste deelnemers zijn', 'Wie er zitten, staat vast:')
    const resolution = resolved(aligned(regie, edited, `${verbod} ${first}`, cijfers), quote)
    expect(resolution).toMatchObject({
      kind: 'unsure',
      candidates: [{ places: [{ block: 'n-2' }], text: quote }]
    })
  })

  test('what was edited is asked, from its own block first', () => {
    const edited = overleg.replace('signalen van', 'tekenen van')
    expect(resolved(aligned(regie, edited, verbod, cijfers), quote)).toMatchObject({
      kind: 'unsure',
      candidates: [{ places: [{ block: 'n-1' }], text: 'tekenen van radicalisering' }]
    })
  })

  test('a block that is said once more within itself is asked', () => {
    const edited = overleg.replace('signalen', `${overleg} signalen`)
    expect(resolved(aligned(regie, edited, verbod, cijfers), overleg).kind).toBe('unsure')
  })

  test('what is gone is lost', () => {
    expect(resolved(aligned(regie, verbod, cijfers), quote)).toEqual({ kind: 'lost', quote })
  })

  test('an anchor that does not fit the old edition is resolved without it', () => {
    const anchor = makeAnchor(old, onOverleg, { start: 0, end: 16 })
    if (anchor === null) throw new Error('no anchor')
    const foreign = {
      ...anchor,
      quote: 'De burgemeester',
      prefix: '',
      suffix: ' kan een gebiedsverbod opleggen o'
    }
    expect(resolveAligned(aligned(regie, overleg, verbod), foreign).kind).toBe('unsure')
  })
})
