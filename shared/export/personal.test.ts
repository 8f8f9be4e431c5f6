import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  answerKey,
  assignmentsIn,
  givenKey,
  handInKey,
  ownGivenKey,
  ownHeadKey,
  taskKey
} from '../assignments/kept'
import { assignmentIdSchema, questionIdSchema } from '../assignments/model'
import { collectionIdSchema, collectionIn, collectionKey } from '../collections/model'
import { headKey, layersIn, ownerIdSchema, sharedKey } from '../groups/model'
import { slots, windowIdSchema } from '../memory/model'
import { annotationIdSchema } from '../notes/model'
import { searchFor } from '../searches/search'
import type { MemoryRow } from '../vault/model'
import { memoryWithoutPersonal, personalInMemory } from './personal'

const uuid = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
const [collection, assignment, question, owner, note] = [
  v.parse(collectionIdSchema, uuid(1)),
  v.parse(assignmentIdSchema, uuid(2)),
  v.parse(questionIdSchema, uuid(3)),
  v.parse(ownerIdSchema, uuid(4)),
  v.parse(annotationIdSchema, uuid(5))
]
const instead = (): string => '[weg]'

/** A sentence with a telephone number of its own. */
const call = (last: number): string => `Bel 06-123456${last}.`

const anchor = {
  edition: 'rat-2024',
  block: 'b-een',
  start: 0,
  end: 3,
  quote: 'een',
  prefix: '',
  suffix: ''
}

const memory: readonly MemoryRow[] = [
  {
    key: collectionKey(collection),
    value: {
      id: collection,
      name: `Les ${call(10)}`,
      createdAt: 1,
      changedAt: 1,
      removedAt: null,
      items: [
        { id: uuid(11), kind: 'text', body: call(11) },
        { id: uuid(12), kind: 'heading', title: call(12) },
        {
          id: uuid(13),
          kind: 'note',
          annotation: note,
          body: call(13),
          target: [anchor],
          reference: 'NCTV'
        }
      ]
    }
  },
  { key: headKey(owner), value: { name: 'Anna', handedIn: 1 } },
  {
    key: sharedKey(owner, note),
    value: {
      annotation: {
        id: note,
        anchor,
        further: [],
        entry: null,
        tags: [call(14)],
        createdAt: 1,
        updatedAt: 1,
        edits: null,
        kind: 'note',
        body: call(15)
      },
      removedAt: null
    }
  },
  {
    key: taskKey(assignment),
    value: {
      role: 'made',
      assignment: {
        id: assignment,
        title: 'Les 3',
        introduction: call(16),
        questions: [{ id: question, text: call(17), hint: call(18), words: null, passages: [] }],
        updatedAt: 1
      }
    }
  },
  { key: answerKey(assignment, question), value: { text: call(19) } },
  { key: ownHeadKey(assignment), value: { handedIn: 1 } },
  { key: ownGivenKey(assignment, question), value: { text: call(20), given: call(21), at: 1 } },
  { key: handInKey(assignment, owner), value: { name: 'Bram', handedIn: 1 } },
  {
    key: givenKey(assignment, owner, question),
    value: { text: call(22), asked: call(23), at: 1 }
  },
  { key: slots.recentSearches.key, value: [searchFor(call(24))] },
  { key: slots.savedSearches.key, value: [{ name: call(25), search: searchFor(call(26)) }] }
]

const written = Array.from({ length: 17 }, (_, at) => `06-123456${10 + at}`)

describe('what may say who a person is, in what is remembered', () => {
  test('is found wherever someone typed', () => {
    const found = personalInMemory(memory, 2026).flatMap(({ text, findings }) =>
      findings.map(({ start, end }) => text.slice(start, end))
    )
    expect(found.toSorted()).toEqual(written)
  })

  test('is left out, and all the rest can be read as before', () => {
    const bare = memoryWithoutPersonal(memory, 2026, instead)
    expect(personalInMemory(bare, 2026)).toEqual([])
    for (const number of written) expect(JSON.stringify(bare)).not.toContain(number)
    expect(bare.map(({ key }) => key)).toEqual(memory.map(({ key }) => key))
    expect(collectionIn(bare[0]?.value)?.items.map((item) => item.kind)).toEqual([
      'text',
      'heading',
      'note'
    ])
    const [layer] = layersIn(bare)
    expect(layer?.name).toBe('Anna')
    expect(layer?.shared.get(note)?.annotation).toMatchObject({ body: 'Bel [weg].' })
    const [kept] = assignmentsIn(bare)
    expect(kept?.answers.get(question)).toBe('Bel [weg].')
    expect(kept?.given?.answers.get(question)).toEqual({
      text: 'Bel [weg].',
      given: 'Bel [weg].',
      at: 1
    })
    expect(kept?.handIns[0]?.answers.get(question)?.text).toBe('Bel [weg].')
    expect(v.is(slots.recentSearches.schema, bare.at(-2)?.value)).toBe(true)
    expect(v.is(slots.savedSearches.schema, bare.at(-1)?.value)).toBe(true)
  })

  test('what says nothing of anyone stays just as it is', () => {
    const quiet: readonly MemoryRow[] = [
      { key: 'settings', value: { theme: 'dark' } },
      { key: answerKey(assignment, question), value: { text: ' Vier uur. ' } },
      { key: headKey(owner), value: { name: 'Anna', handedIn: 1 } }
    ]
    expect(memoryWithoutPersonal(quiet, 2026, instead)).toEqual(quiet)
  })

  test('what cannot be gone through is left out, and where windows were', () => {
    const window = slots.window(v.parse(windowIdSchema, 1))
    const rows: readonly MemoryRow[] = [
      { key: collectionKey(collection), value: { van: 'later', woorden: call(10) } },
      { key: window.key, value: { address: `#/zoeken/q=${call(10)}` } },
      { key: slots.recent.key, value: [`#/zoeken/q=${call(10)}`] }
    ]
    expect(memoryWithoutPersonal(rows, 2026, instead)).toEqual([])
  })
})
