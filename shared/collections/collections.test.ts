import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { wordsOfBlock } from '../document/model'
import { readExport, writeExport } from '../export/format'
import { planImport } from '../export/merge'
import { annotationIdSchema, longestNote } from '../notes/model'
import { anchorOn, onCasusoverleg } from '../testing/annotations'
import { blockId, corpus, outline } from '../testing/report'
import { encodeUtf8 } from '../text/utf8'
import { differences } from '../vault/compare'
import { withoutErased } from '../vault/erase'
import {
  nameOf,
  newCollection,
  putBack,
  removed,
  renamed,
  withItems,
  withMoved,
  withoutItem,
  withWords
} from './acts'
import { documentOfCollection } from './document'
import {
  collectionIdSchema,
  collectionIn,
  collectionKey,
  collectionsIn,
  isCollection,
  itemIdSchema,
  kept,
  lettingGo,
  mostItems,
  type Collection,
  type EntryItem,
  type Item,
  type ItemId
} from './model'
import {
  asPutIn,
  personalInCollection,
  shownOf,
  withoutPersonalWords,
  type EntryNow,
  type LookUp
} from './shown'

const uuid = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
const itemId = (last: number): ItemId => v.parse(itemIdSchema, uuid(last))
const note = v.parse(annotationIdSchema, uuid(900))
const block = outline.blocks.get(blockId('b-lokaal'))
if (block === undefined) throw new Error('no such block')
const anchor = anchorOn(corpus.edition.id, block)

const text = (last: number, body = `tekst ${last}`): Item => ({
  id: itemId(last),
  kind: 'text',
  body
})
const empty = newCollection(v.parse(collectionIdSchema, uuid(1)), 'Les 3', 1)
const having = (...items: readonly Item[]): Collection => ({ ...empty, items })
const order = ({ items }: Collection): readonly string[] => items.map(({ id }) => id)

describe('what is done to a collection', () => {
  test('items come where they are put', () => {
    const two = withItems(having(text(1), text(2)), [text(3)], itemId(1), 5)
    expect(two.ok && order(two.value)).toEqual([itemId(1), itemId(3), itemId(2)])
    const last = withItems(having(text(1)), [text(3)], null, 5)
    expect(last.ok && order(last.value)).toEqual([itemId(1), itemId(3)])
  })

  test('moving keeps every item once, and moving back is as it was', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom(-1 as const, 1 as const), (at, step) => {
        const before = having(...Array.from({ length: 6 }, (_none, nth) => text(nth)))
        const after = withMoved(before, itemId(at), step, 5)
        expect(order(after).toSorted()).toEqual(order(before).toSorted())
        if (after === before) return
        const back = withMoved(after, itemId(at), step === 1 ? -1 : 1, 5)
        expect(order(back)).toEqual(order(before))
      })
    )
    const ends = having(text(1), text(2))
    expect(withMoved(ends, itemId(1), -1, 5)).toBe(ends)
    expect(withMoved(ends, itemId(2), 1, 5)).toBe(ends)
  })

  test('words are changed of what the reader wrote, and nothing comes back that has gone', () => {
    const changed = withWords(having(text(1)), itemId(1), 'anders', 5)
    expect(changed.ok && changed.value.items).toEqual([text(1, 'anders')])
    const heading: Item = { id: itemId(2), kind: 'heading', title: '' }
    const titled = withWords(having(heading), itemId(2), 'een\ntwee', 5)
    expect(titled.ok && titled.value.items).toEqual([{ ...heading, title: 'een twee' }])
    const gone = withWords(having(), itemId(1), 'anders', 5)
    expect(gone.ok && gone.value.items).toEqual([])
    expect(order(withoutItem(having(text(1), text(2)), itemId(1), 5))).toEqual([itemId(2)])
  })

  test('a name says something, and is not too long', () => {
    expect(nameOf('  ')).toBeNull()
    expect(nameOf(` ${'a'.repeat(300)}`)).toHaveLength(120)
    expect(renamed(empty, 'Les 4', 7)).toMatchObject({ name: 'Les 4', changedAt: 7 })
  })

  test('more than it can hold does not go in, and says why', () => {
    const full = having(...Array.from({ length: mostItems }, (_none, nth) => text(nth)))
    expect(withItems(full, [text(999)], null, 5)).toEqual({ ok: false, error: 'too-many' })
    const long = having(
      ...Array.from({ length: 9 }, (_none, nth) => text(nth, 'a'.repeat(longestNote)))
    )
    expect(collectionIn(long)).toBeNull()
    expect(
      withItems({ ...long, items: long.items.slice(1) }, long.items.slice(0, 1), null, 5)
    ).toEqual({ ok: false, error: 'too-long' })
  })
})

describe('what is kept of a collection', () => {
  test('is one row, which reads back as it was', () => {
    const change = kept(having(text(1)))
    expect(change).toMatchObject({ kind: 'remember', key: collectionKey(empty.id) })
    expect(isCollection(collectionKey(empty.id))).toBe(true)
    expect(isCollection('groep/zelf')).toBe(false)
    expect(collectionsIn([change, { key: 'mappen/x', value: { id: 1 } }])).toEqual([
      having(text(1))
    ])
  })

  test('can be put back for thirty days after it was removed', () => {
    const gone = removed(empty, 1_000)
    expect(putBack(gone)).toEqual(empty)
    expect(lettingGo([gone, empty], 1_000 + 30 * 86_400_000)).toEqual([])
    expect(lettingGo([gone, empty], 1_001 + 30 * 86_400_000)).toEqual([
      { kind: 'forget', key: collectionKey(empty.id) }
    ])
  })
})

describe('what erasing, the file with everything and taking in do with collections', () => {
  const collection = (): Collection => having(noteItem, text(1))
  const row = (): { readonly key: string; readonly value: unknown } => ({
    key: collectionKey(empty.id),
    value: collection()
  })
  const state = () => ({
    annotations: new Map(),
    memory: new Map([[row().key, row().value]]),
    removed: new Set<string>()
  })

  test('a note that is erased for good is not kept in a collection either', () => {
    const { memory } = withoutErased(state(), { kind: 'binned', ids: [note] })
    const after = collectionIn(memory.get(row().key))
    expect(JSON.stringify(after)).not.toContain('06-12345678')
    expect(after?.items).toMatchObject([{ kind: 'passage', target: [anchor] }, text(1)])
    const other = v.parse(annotationIdSchema, uuid(901))
    expect(withoutErased(state(), { kind: 'binned', ids: [other] }).memory.get(row().key)).toEqual(
      collection()
    )
    expect(withoutErased(state(), { kind: 'all' }).memory.size).toBe(0)
  })

  test('the file with everything has them, and they come back out of it without overwriting', () => {
    const sha256 = (words: string): string => `${words.length}`.padStart(64, '0')
    const maker = { madeAt: 0, madeBy: 'Naslag' }
    const written = writeExport({ annotations: [], memory: [row()] }, maker, sha256)
    const read = readExport(encodeUtf8(written), sha256, 0)
    if (!read.ok) throw new Error(read.error)
    const fresh = () => note
    const plan = planImport({ annotations: [], memory: [] }, read.value, fresh)
    expect(plan.changes).toEqual([kept(collection())])
    const here = { annotations: [], memory: [row()] }
    expect(planImport(here, read.value, fresh).changes).toEqual([])
  })

  test('the notebook gets back from the vault what it lacks', () => {
    const { restore } = differences(
      { notes: null, memory: [row()] },
      { annotations: [], memory: [] }
    )
    expect(restore.memory).toEqual([row()])
  })
})

const noteItem: Item = {
  id: itemId(5),
  kind: 'note',
  annotation: note,
  body: 'Bel 06-12345678',
  target: [anchor],
  reference: 'Uitgever, par. 1.1, alinea 1.'
}

const entryItem: EntryItem = {
  id: itemId(6),
  kind: 'entry',
  entry: onCasusoverleg,
  brief: [
    { label: 'Doel', texts: ['Samen handelen'], isOrdered: false },
    { label: 'Stappen', texts: ['Deel', 'Kies'], isOrdered: true }
  ],
  target: [anchor],
  reference: 'Uitgever, par. 1.1, alinea 1.'
}

/** With a note that says something, or is gone, and an entry as its report has it. */
const lookUp = (note: string | null, entry: EntryNow = { kind: 'unknown' }): LookUp => ({
  citedOf: asPutIn,
  noteOf: () => note,
  entryOf: () => entry
})

describe('what a collection shows', () => {
  test('an entry says what its report says now, and else what it said when it was put in', () => {
    const collection = having(entryItem)
    const shownAs = (now: EntryNow) => shownOf(collection, lookUp(null, now)).items[0]
    const entry = { ...onCasusoverleg, title: 'Overleg' }
    expect(shownAs({ kind: 'there', entry, brief: [] })).toMatchObject({
      entry,
      brief: [],
      isGone: false
    })
    const asItWas = { entry: entryItem.entry, brief: entryItem.brief }
    expect(shownAs({ kind: 'gone' })).toMatchObject({ ...asItWas, isGone: true })
    expect(shownAs({ kind: 'unknown' })).toMatchObject({ ...asItWas, isGone: false })
  })

  test('an entry is written down with its name, what it says and the citation of its source', () => {
    const shown = shownOf(having(entryItem), lookUp(null, { kind: 'gone' }))
    const { blocks } = documentOfCollection(shown, [])
    expect(blocks.flatMap(wordsOfBlock)).toEqual([
      'Werkwijze: Casusoverleg',
      'Doel: Samen handelen',
      'Stappen:',
      'Deel',
      'Kies',
      expect.stringMatching(/^Dit staat niet meer in de naslag/),
      anchor.quote,
      'Uitgever, par. 1.1, alinea 1.',
      expect.stringMatching(/^Deze woorden/)
    ])
    expect(blocks[3]).toMatchObject({ kind: 'item', ordinal: 1 })
    expect(personalInCollection(shown, 2026)).toEqual([])
    expect(withoutPersonalWords(shown, 2026, () => '')).toEqual(shown)
  })

  test('a note says what it says now; once it is gone, what it said when it was put in', () => {
    const collection = having(noteItem)
    expect(shownOf(collection, lookUp('nieuw')).items).toMatchObject([
      { body: 'nieuw', isGone: false }
    ])
    expect(shownOf(collection, lookUp(null)).items).toMatchObject([
      { body: 'Bel 06-12345678', isGone: true }
    ])
  })

  test('what says who a person is, is found and can stay out, the report stays as it is', () => {
    const shown = shownOf(having(noteItem, text(1, 'niets')), lookUp(null))
    expect(personalInCollection(shown, 2026)).toHaveLength(1)
    const bare = withoutPersonalWords(shown, 2026, (kind) => `[${kind}]`)
    expect(bare.items[0]).toMatchObject({
      body: 'Bel [phone]',
      cited: { paragraphs: [anchor.quote] }
    })
    expect(personalInCollection(bare, 2026)).toEqual([])
  })

  test('becomes a document with headings, quotes and their citation', () => {
    const collection = having(
      { id: itemId(1), kind: 'heading', title: 'Wie?' },
      noteItem,
      text(2, '# Kop\n\n- punt')
    )
    const { title, blocks } = documentOfCollection(shownOf(collection, lookUp(null)), ['feit'])
    expect(title).toBe('Les 3')
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 2, text: 'Wie?' },
      { kind: 'quote', citation: 'Uitgever, par. 1.1, alinea 1.' },
      { kind: 'paragraph', isAside: true },
      { kind: 'paragraph' },
      { kind: 'paragraph', isAside: true },
      { kind: 'heading', level: 3, text: 'Kop' },
      { kind: 'item', depth: 0 }
    ])
  })
})
