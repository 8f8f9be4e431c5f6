import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionTextOf } from '../anchor/edition-text'
import { resolverFor } from '../anchor/transition'
import type { Change } from '../notes/commands'
import { actOf, noHistory, stepBack, withAct } from '../notes/history'
import { annotationIdSchema, targetOf, type Annotation } from '../notes/model'
import { anchorIn, bare } from '../testing/annotations'
import { blockId, editionId, sectionId } from '../testing/report'
import { leftWithoutPlace, placedAt, takenOver } from './commands'
import { transitionKey, transitionsIn } from './model'

const block = (id: string, text: string) => ({
  id: blockId(id),
  section: sectionId('deel'),
  text
})
const regie = block('regie', 'De gemeente voert de regie over de lokale aanpak van radicalisering.')
const overleg = block('overleg', 'Het casusoverleg bespreekt signalen en kiest interventies.')
const nieuw = block('nieuw', 'Hier staat een alinea die er eerst niet was, over iets anders.')
const old = editionTextOf(editionId('rat-2024'), [regie, overleg])
const next = editionTextOf(editionId('rat-2025'), [nieuw, regie])
const resolve = resolverFor(next, [old])

const id = v.parse(annotationIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
const note: Annotation = {
  ...bare,
  id,
  kind: 'note',
  body: 'Navragen',
  anchor: anchorIn(old, regie),
  further: [anchorIn(old, overleg)],
  createdAt: 1,
  updatedAt: 1
}
const [first, second] = [anchorIn(old, regie), anchorIn(old, overleg)]
const newPlace = { block: nieuw.id, start: 0, end: nieuw.text.length }

interface Row {
  readonly key: string
  readonly value: unknown
}

/** A notebook after changes to it. */
const applied = (
  annotations: readonly Annotation[],
  changes: readonly Change[],
  rows: readonly Row[] = []
): { readonly annotations: readonly Annotation[]; readonly rows: readonly Row[] } => {
  const [there, memory] = [
    new Map(annotations.map((one) => [one.id, one])),
    new Map(rows.map((row) => [row.key, row]))
  ]
  for (const change of changes) {
    if (change.kind === 'put') there.set(change.annotation.id, change.annotation)
    else if (change.kind === 'remove') there.delete(change.id)
    else if (change.kind === 'remember') memory.set(change.key, change)
    else memory.delete(change.key)
  }
  return { annotations: [...there.values()], rows: [...memory.values()] }
}

describe('taking over', () => {
  test('gives the new target, and remembers where all of it stood', () => {
    const target = [anchorIn(next, regie)] as const
    const { annotations, rows } = applied([note], takenOver(next.edition, note, target, 9))
    expect(annotations).toMatchObject([{ id, anchor: target[0], further: [], updatedAt: 9 }])
    expect(transitionsIn(rows).of(old.edition).stood.get(id)).toEqual([first, second])
  })

  test('is undone as one act, with what was remembered', () => {
    const target = [anchorIn(next, regie)] as const
    const changes = takenOver(next.edition, note, target, 9)
    const act = actOf('overgenomen', changes, {
      annotation: () => note,
      row: () => undefined
    })
    const after = applied([note], changes)
    const step =
      act === null
        ? null
        : stepBack(
            withAct(noHistory, act),
            {
              annotation: () => after.annotations[0],
              row: (key) => after.rows.find((row) => row.key === key)?.value
            },
            12
          )
    const undone = applied(after.annotations, step?.changes ?? [], after.rows)
    expect(undone.annotations).toMatchObject([{ anchor: first, further: [second], updatedAt: 12 }])
    expect(transitionsIn(undone.rows).of(old.edition).stood.size).toBe(0)
  })

  test('of what had no place in the edition before: it has one now', () => {
    const left = applied([note], leftWithoutPlace(next.edition, [note]))
    expect(transitionsIn(left.rows).of(next.edition).nowhere.has(id)).toBe(true)
    const changes = takenOver(next.edition, note, [anchorIn(next, regie)], 9)
    const { rows } = applied(left.annotations, changes, left.rows)
    expect(transitionsIn(rows).of(next.edition).nowhere.has(id)).toBe(false)
  })
})

describe('placing', () => {
  test('one passage takes along what is sure of the others', () => {
    const changes = placedAt(next, resolve, [note], second, [newPlace], 9)
    expect(changes).toMatchObject([
      {
        annotation: {
          anchor: { edition: 'rat-2025', block: 'regie' },
          further: [{ edition: 'rat-2025', block: 'nieuw', quote: nieuw.text }]
        }
      },
      { key: transitionKey(old.edition, id) },
      { kind: 'forget' }
    ])
  })

  test('all of it gives it that one place', () => {
    const [put] = placedAt(next, resolve, [note], null, [newPlace], 9)
    expect(put).toMatchObject({ annotation: { anchor: { quote: nieuw.text }, further: [] } })
  })

  test('a passage is left out where the others have a place', () => {
    const [put] = placedAt(next, resolve, [note], second, [], 9)
    expect(put).toMatchObject({ annotation: { anchor: { block: 'regie' }, further: [] } })
  })

  test('nothing is done where no place would be left, or is there', () => {
    const single = { ...note, anchor: second, further: [] }
    expect(placedAt(next, resolve, [single], second, [], 9)).toEqual([])
    const gone = { ...newPlace, block: blockId('weg') }
    expect(placedAt(next, resolve, [single], null, [gone], 9)).toEqual([])
  })
})

test('what stood in an earlier edition can be found back after any decisions', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('first', 'second', 'all', 'nowhere'), { maxLength: 6 }),
      (decisions) => {
        let state = applied([note], [])
        for (const decision of decisions) {
          const [now = note] = state.annotations
          const [one, two] = targetOf(now)
          const asked = { first: one, second: two ?? one, all: null, nowhere: null }[decision]
          const changes =
            decision === 'nowhere'
              ? leftWithoutPlace(next.edition, [now])
              : placedAt(next, resolve, [now], asked, [newPlace], 9)
          state = applied(state.annotations, changes, state.rows)
        }
        const [now = note] = state.annotations
        const stood = transitionsIn(state.rows).of(old.edition).stood.get(id)
        const isThere = targetOf(now).every(({ edition }) => edition === old.edition)
        expect(stood ?? (isThere ? targetOf(now) : null)).toEqual([first, second])
      }
    )
  )
})
