import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { annotationIdSchema, annotationSchema, type Annotation } from '../notes/model'
import { planImport } from './merge'

const idOf = (last: number): string =>
  `6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b${String(last).padStart(2, '0')}`
const base = {
  id: idOf(1),
  anchor: { edition: 'rat-2024', block: 'b-een', start: 0, end: 3, quote: 'een' },
  createdAt: 1,
  updatedAt: 1
}
const made = (more: object): Annotation => v.parse(annotationSchema, { ...base, ...more })
const note = (body: string, more: object = {}): Annotation => made({ kind: 'note', body, ...more })
const mark = (meaning: string): Annotation => made({ kind: 'highlight', meaning })
const fresh = v.parse(annotationIdSchema, idOf(99))

const planned = (here: readonly Annotation[], inFile: readonly Annotation[]) =>
  planImport(
    { annotations: here, memory: [{ key: 'settings', value: 'hier' }] },
    {
      annotations: inFile,
      memory: [
        { key: 'settings', value: 'bestand' },
        { key: 'recent', value: [] }
      ]
    },
    () => fresh
  )

describe('taking in a file', () => {
  test('adds what is not here', () => {
    const plan = planned([], [note('een')])
    expect(plan.added).toEqual([note('een')])
    expect(plan.changes).toEqual([
      { kind: 'put', annotation: note('een') },
      { kind: 'remember', key: 'recent', value: [] }
    ])
  })

  test('changes nothing of what is here word for word', () => {
    const plan = planned([note('een')], [note('een', { updatedAt: 5 })])
    expect(plan).toMatchObject({ same: 1, added: [], twice: [], stays: [] })
  })

  test.each([1, 0, 9])('keeps a note with another text twice (changed at %i)', (updatedAt) => {
    const plan = planned([note('hier')], [note('daar', { updatedAt })])
    expect(plan.twice).toEqual([note('daar', { updatedAt, id: fresh })])
    expect(plan.changes.filter(({ kind }) => kind === 'put').length).toBe(1)
  })

  test('a second time adds nothing', () => {
    const first = planned([note('hier')], [note('daar')])
    const again = planned([note('hier'), ...first.twice], [note('daar')])
    expect(again).toMatchObject({ same: 1, added: [], twice: [] })
  })

  test('leaves a highlight of another meaning as it is here', () => {
    expect(planned([mark('bespreken')], [mark('uitzoeken')])).toMatchObject({
      stays: [mark('uitzoeken')],
      added: []
    })
  })

  test('leaves what is remembered here as it is', () => {
    expect(planned([], []).remembered).toBe(1)
  })

  test('has nothing to do with what is in a bin', () => {
    const memory = [{ key: `prullenbak/${base.id}`, value: 1 }]
    const plan = planImport(
      { annotations: [], memory: [] },
      { annotations: [], memory },
      () => fresh
    )
    expect(plan).toMatchObject({ remembered: 0, changes: [] })
  })
})
