import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { layerPrefix } from '../groups/model'
import { anchorOn, bare } from '../testing/annotations'
import { blockId, editionId, sectionId } from '../testing/report'
import { binIn, inBinAs, removal } from './bin'
import type { Change, Note } from './commands'
import {
  actOf,
  noHistory,
  stepBack,
  stepForward,
  withAct,
  withoutIdle,
  type History,
  type NotebookNow
} from './history'
import { annotationIdSchema, type Annotation, type AnnotationId } from './model'

const anchor = anchorOn(editionId('proef-2024'), {
  id: blockId('b-een'),
  section: sectionId('deel'),
  text: 'De tekst.'
})
const idOf = (number: number): AnnotationId =>
  v.parse(annotationIdSchema, `00000000-0000-4000-8000-00000000000${number}`)
const note = (number: number, body: string, at = 1): Note => ({
  ...bare,
  id: idOf(number),
  kind: 'note',
  body,
  anchor,
  createdAt: 1,
  updatedAt: at
})

const nothing: NotebookNow = { annotation: () => undefined, row: () => undefined }

/** A notebook in memory, and what is in its bin. */
const notebookOf = (...notes: readonly Annotation[]) => {
  const rows = new Map<AnnotationId, Annotation>(notes.map((one) => [one.id, one]))
  const bin = new Map<string, unknown>()
  const write = (changes: readonly Change[]): void => {
    for (const change of changes) {
      if (change.kind === 'put') rows.set(change.annotation.id, change.annotation)
      if (change.kind === 'remove') rows.delete(change.id)
      if (change.kind === 'remember') bin.set(change.key, change.value)
      if (change.kind === 'forget') bin.delete(change.key)
    }
  }
  const now: NotebookNow = {
    annotation: (id) => rows.get(id),
    row: (key) => bin.get(key)
  }
  return {
    now,
    write,
    act: (history: History, name: string, changes: readonly Change[]): History => {
      const act = actOf(name, changes, now)
      write(changes)
      return act === null ? history : withAct(history, act)
    },
    bodies: () => [...rows.values()].map((one) => (one.kind === 'note' ? one.body : '')).sort(),
    rows,
    bin
  }
}

const put = (...notes: readonly Note[]): readonly Change[] =>
  notes.map((annotation) => ({ kind: 'put', annotation }))

describe('a step back', () => {
  test('takes away what was made, into the bin, and forward puts it back', () => {
    const notebook = notebookOf()
    const history = notebook.act(noHistory, 'notitie gemaakt', put(note(1, 'een')))
    const back = stepBack(history, notebook.now, 5)
    notebook.write(back?.changes ?? [])
    expect(notebook.bodies()).toEqual([])
    expect(binIn([{ value: notebook.bin.get(inBinAs(idOf(1))) }])).toHaveLength(1)
    const forward = stepForward(back?.history ?? noHistory, notebook.now, 6)
    notebook.write(forward?.changes ?? [])
    expect(notebook.bodies()).toEqual(['een'])
    expect(notebook.bin.size).toBe(0)
  })

  test('puts back fifty that were removed at once', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => ({
      ...note(1, `notitie ${at}`),
      id: v.parse(
        annotationIdSchema,
        `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}`
      )
    }))
    const notebook = notebookOf(...fifty)
    const history = notebook.act(noHistory, '50 aantekeningen verwijderd', removal(fifty, 4))
    expect(notebook.bodies()).toEqual([])
    notebook.write(stepBack(history, notebook.now, 5)?.changes ?? [])
    expect(notebook.bodies()).toEqual(fifty.map(({ body }) => body).sort())
  })

  test('is a change of its own time: a comparison by time does not take it back', () => {
    const notebook = notebookOf(note(1, 'oud', 1))
    const history = notebook.act(noHistory, 'notitie gewijzigd', put(note(1, 'nieuw', 9)))
    notebook.write(stepBack(history, notebook.now, 12)?.changes ?? [])
    expect(notebook.now.annotation(idOf(1))).toMatchObject({
      body: 'oud',
      updatedAt: 12,
      edits: { place: 9, content: 12, tags: 9 }
    })
  })

  test('leaves alone what has been changed since, and goes on with what was before it', () => {
    const notebook = notebookOf()
    const first = notebook.act(noHistory, 'eerste', put(note(1, 'een')))
    const history = notebook.act(first, 'tweede', put(note(2, 'twee')))
    notebook.write(put(note(2, 'elders gewijzigd', 8)))
    const back = stepBack(history, notebook.now, 9)
    expect(back).toMatchObject({ act: { name: 'tweede' }, changes: null })
    const further = stepBack(back?.history ?? noHistory, notebook.now, 9)
    notebook.write(further?.changes ?? [])
    expect(notebook.bodies()).toEqual(['elders gewijzigd'])
  })

  test('there is none where nothing was done', () => {
    expect(stepBack(noHistory, nothing, 1)).toBeNull()
    expect(stepForward(noHistory, nothing, 1)).toBeNull()
  })
})

test('what a colleague handed over is taken in as one act, and undone as one', () => {
  const notebook = notebookOf()
  const [one, other] = [`${layerPrefix}x`, `${layerPrefix}x/y`]
  notebook.write([{ kind: 'remember', key: one, value: 'vroeger' }])
  const history = notebook.act(noHistory, 'ingelezen', [
    { kind: 'remember', key: one, value: 'nu' },
    { kind: 'remember', key: other, value: 'nieuw' }
  ])
  const back = stepBack(history, notebook.now, 2)
  notebook.write(back?.changes ?? [])
  expect([...notebook.bin]).toEqual([[one, 'vroeger']])
  notebook.write(stepForward(back?.history ?? noHistory, notebook.now, 3)?.changes ?? [])
  expect(notebook.bin.get(other)).toBe('nieuw')
  notebook.write([{ kind: 'remember', key: other, value: 'elders gewijzigd' }])
  expect(stepBack(history, notebook.now, 4)).toMatchObject({ changes: null })
})

test('settings that an act brought go with it, unless they have been changed since', () => {
  const notebook = notebookOf()
  const history = notebook.act(noHistory, 'overgenomen', [
    ...put(note(1, 'een')),
    { kind: 'remember', key: 'settings', value: 'uit een bestand' },
    { kind: 'remember', key: 'recent', value: 'uit een bestand' }
  ])
  notebook.write([{ kind: 'remember', key: 'recent', value: 'sindsdien' }])
  const back = stepBack(history, notebook.now, 2)
  notebook.write(back?.changes ?? [])
  expect(notebook.bodies()).toEqual([])
  expect([...notebook.bin.keys()]).toEqual(['recent', inBinAs(idOf(1))])
  notebook.write(stepForward(back?.history ?? noHistory, notebook.now, 3)?.changes ?? [])
  expect(notebook.bodies()).toEqual(['een'])
  expect([...notebook.bin]).toEqual([
    ['recent', 'sindsdien'],
    ['settings', 'uit een bestand']
  ])
})

test('what changes nothing is no act', () => {
  const notebook = notebookOf(note(1, 'een'))
  expect(actOf('niets', put(note(1, 'een', 9)), notebook.now)).toBeNull()
  expect(actOf('niets', [{ kind: 'remove', id: idOf(2) }], notebook.now)).toBeNull()
})

test('undoing what was changed leaves the bin alone', () => {
  const notebook = notebookOf(note(1, 'een'))
  const history = notebook.act(noHistory, 'notitie gewijzigd', put(note(1, 'twee', 2)))
  expect(stepBack(history, notebook.now, 3)?.changes?.map(({ kind }) => kind)).toEqual(['put'])
})

test('a row of an act that is not there need not be forgotten', () => {
  const here = `${layerPrefix}hier`
  const now: NotebookNow = { ...nothing, row: (key) => (key === here ? 'rij' : undefined) }
  const changes: readonly Change[] = [
    ...put(note(1, 'een')),
    { kind: 'forget', key: here },
    { kind: 'forget', key: `${layerPrefix}weg` },
    { kind: 'forget', key: inBinAs(idOf(1)) }
  ]
  expect(withoutIdle(changes, now)).toEqual(changes.filter((_, at) => at !== 2))
})

test('after a new act what was undone cannot be done again', () => {
  const notebook = notebookOf()
  const history = notebook.act(noHistory, 'eerste', put(note(1, 'een')))
  const back = stepBack(history, notebook.now, 2)
  notebook.write(back?.changes ?? [])
  const next = notebook.act(back?.history ?? noHistory, 'andere', put(note(2, 'twee')))
  expect(stepForward(next, notebook.now, 3)).toBeNull()
})

test('any acts, undone one by one, leave what was there; done again, what was after them', () => {
  const step = fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    body: fc.string({ maxLength: 3 })
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const notebook = notebookOf(note(1, 'een'), note(2, 'twee'))
      const before = notebook.bodies()
      let history = noHistory
      for (const { number, body } of steps) {
        const there = notebook.now.annotation(idOf(number))
        const changes =
          body === '' && there !== undefined ? removal([there], 2) : put(note(number, body))
        history = notebook.act(history, body, changes)
      }
      const after = notebook.bodies()
      for (let back = stepBack(history, notebook.now, 3); back !== null;) {
        notebook.write(back.changes ?? [])
        history = back.history
        back = stepBack(history, notebook.now, 3)
      }
      expect(notebook.bodies()).toEqual(before)
      for (let forward = stepForward(history, notebook.now, 4); forward !== null;) {
        notebook.write(forward.changes ?? [])
        history = forward.history
        forward = stepForward(history, notebook.now, 4)
      }
      expect(notebook.bodies()).toEqual(after)
    })
  )
})
