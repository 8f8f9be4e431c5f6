import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import { resolveAnchor } from '../anchor/resolve'
import { targetAt } from '../notes/commands'
import { annotationSchema, targetOf } from '../notes/model'
import { noteOf, numberedId } from '../testing/annotations'
import { blockId, editionId, otherOutline, outline } from '../testing/report'
import type { Foreign, Words } from './model'
import { addedIn, changesOf, planTaking } from './plan'
import { seek, type Sought } from './seek'

const text = editionTextOf(outline.edition.id, [...outline.blocks.values()])
const other = editionTextOf(otherOutline.edition.id, [
  {
    id: blockId('b-los'),
    section: [...outline.sections.keys()][0] ?? missing(),
    text: 'Heel iets anders dan in het eerste rapport, en het staat nergens anders.'
  }
])
function missing(): never {
  throw new Error('no section')
}

const foreign = (words: readonly Partial<Words>[], more: Partial<Foreign> = {}): Foreign => ({
  id: numberedId(1),
  said: { kind: 'note', body: 'Navragen' },
  tags: ['x'],
  createdAt: 1,
  updatedAt: 2,
  words: words.map((one) => ({ exact: 'x', prefix: '', suffix: '', ...one })),
  link: null,
  ...more
})
const found = (words: readonly Partial<Words>[], more: Partial<Foreign> = {}): Sought => {
  const sought = seek([text, other], { from: 'elsewhere', foreign: foreign(words, more) })
  expect(v.is(annotationSchema, sought.annotation)).toBe(true)
  // What is certain hangs where the app finds it, and what is not is not shown anywhere.
  const kinds = targetOf(sought.annotation).map(
    (anchor) => resolveAnchor(anchor.edition === other.edition ? other : text, anchor).kind
  )
  if (sought.standing === 'certain') expect(new Set(kinds)).toEqual(new Set(['exact']))
  else expect(kinds.every((kind) => kind === 'exact')).toBe(false)
  return sought
}

const samen = {
  exact: 'werken  \n samen',
  prefix: 'De DT&V en de Pi-NL ',
  suffix: ' in het casusoverleg van de gem'
}

describe('words of another program', () => {
  test('with what stands around them are found for certain, whatever the white space', () => {
    const around = { ...samen, prefix: `Lokale aanpak\n${samen.prefix}` }
    expect(found([around])).toMatchObject({
      standing: 'certain',
      annotation: {
        anchor: { block: 'b-lokaal', start: 20, end: 32, quote: 'werken samen' },
        tags: ['x']
      }
    })
  })

  test('that are long and stand once are found without it', () => {
    const exact = 'De DT&V en de Pi-NL werken samen in het casusoverleg'
    expect(found([{ exact }])).toMatchObject({
      standing: 'certain',
      annotation: { anchor: { start: 0, end: 52 } }
    })
  })

  test.each([
    ['short, and alone', { exact: 'werken samen' }],
    ['edited', { ...samen, exact: 'werkten samen' }],
    [
      'in other surroundings',
      {
        ...samen,
        prefix: 'Volgens geheel andere bronnen ',
        suffix: ' te Rotterdam, Utrecht en Delft'
      }
    ],
    ['long, but edited', { exact: 'De DT&V en de Pi-NL werkten samen in een casusoverleg van' }]
  ])('that are %s are asked', (_what, words) => {
    expect(found([words])).toMatchObject({
      standing: 'unsure',
      annotation: { anchor: { quote: words.exact } }
    })
  })

  test('that are nowhere are kept as they are, on a place of their own', () => {
    const one = found([{ exact: 'Jazz, koffie, zeilboten: qwerty', prefix: 'a', suffix: 'b' }])
    expect(one).toMatchObject({
      standing: 'not-found',
      annotation: {
        anchor: { quote: 'Jazz, koffie, zeilboten: qwerty', prefix: 'a', suffix: 'b' }
      }
    })
  })

  test('are looked for in all reports that are here', () => {
    const exact = 'Heel iets anders dan in het eerste rapport, en het staat'
    expect(found([{ exact }])).toMatchObject({
      standing: 'certain',
      annotation: { anchor: { edition: 'proef-2025' } }
    })
  })

  test('on several passages are certain when all are', () => {
    const exact = 'De DT&V en de Pi-NL werken samen in het casusoverleg'
    const first = { exact: 'In het DTN 58 staat een zeer reële dreiging.' }
    expect(found([first, { exact }])).toMatchObject({
      standing: 'certain',
      annotation: { further: [{ block: 'b-lokaal' }] }
    })
    expect(found([first, { exact: 'Jazz, koffie, zeilboten: qwerty' }])).toMatchObject({
      standing: 'unsure'
    })
  })
})

test('no words: the block that a link of our own names, or nowhere', () => {
  const link = { edition: editionId('proef-2024'), block: blockId('b-lokaal') }
  expect(found([], { link })).toMatchObject({
    standing: 'certain',
    annotation: { anchor: { block: 'b-lokaal', start: 0 } }
  })
  expect(found([], { link: { ...link, block: blockId('b-weg') } })).toMatchObject({
    standing: 'no-words'
  })
  expect(found([])).toMatchObject({ standing: 'no-words', annotation: { anchor: { quote: '' } } })
})

test('one of our own keeps all that it is, wherever it stands now', () => {
  const [anchor] = targetAt(text, [{ block: blockId('b-lokaal'), start: 3, end: 7 }])
  const own = { ...noteOf(1, 'x'), anchor }
  expect(seek([text], { from: 'naslag', annotation: own })).toEqual({
    annotation: own,
    standing: 'certain'
  })
  const gone = noteOf(2, 'x')
  expect(seek([text], { from: 'naslag', annotation: gone }).standing).not.toBe('certain')
})

describe('what is taken in', () => {
  const one: Sought = { annotation: noteOf(1, 'een'), standing: 'certain' }
  const lost: Sought = { annotation: noteOf(2, 'twee'), standing: 'not-found' }
  const fresh = () => numberedId(9)

  test('is what is new, with or without what has no place', () => {
    const plan = planTaking([], [one, lost], fresh)
    expect(changesOf(plan, false, [])).toEqual([{ kind: 'put', annotation: one.annotation }])
    expect(changesOf(plan, true, [])).toHaveLength(2)
    expect(addedIn(plan['not-found'])).toEqual([lost.annotation])
  })

  test('is never what is here: that stays, and another text comes beside it', () => {
    const plan = planTaking([noteOf(1, 'een'), noteOf(2, 'anders')], [one, lost], fresh)
    expect(plan.certain).toMatchObject({ added: [], same: 1 })
    expect(changesOf(plan, true, [])).toEqual([
      { kind: 'put', annotation: { ...lost.annotation, id: numberedId(9) } }
    ])
  })

  test('is in the bin no more', () => {
    const bin = [{ annotation: noteOf(1, 'een'), at: 1 }]
    expect(changesOf(planTaking([], [one], fresh), true, bin)).toEqual([
      { kind: 'put', annotation: one.annotation },
      { kind: 'forget', key: `prullenbak/${numberedId(1)}` }
    ])
  })
})
