import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparedWith, partsIn } from './answers'
import { differences, digestsOf, mendedRows, type Differences, type NotebookRows } from './compare'
import {
  applyChanges,
  contentsOf,
  emptyState,
  type VaultChange,
  type VaultContents,
  type VaultState
} from './model'

interface Row {
  readonly id: string
  readonly body: string
  readonly updatedAt: number
}

const ids = Array.from({ length: 6 }, (_, at) => `0000000${at}-0000-4000-8000-000000000000`)
const row = fc.record({
  id: fc.constantFrom(...ids),
  body: fc.string({ maxLength: 3 }),
  updatedAt: fc.nat(3)
})
const change: fc.Arbitrary<VaultChange> = fc.oneof(
  row.map((one) => ({ kind: 'put', id: one.id, row: one }) as const),
  fc.constantFrom(...ids).map((id) => ({ kind: 'remove', id }) as const),
  fc.record({
    kind: fc.constant('remember' as const),
    key: fc.constantFrom('window/1', 'settings'),
    value: fc.nat(3)
  }),
  fc.record({ kind: fc.constant('forget' as const), key: fc.constantFrom('window/1', 'settings') })
)

const stateAfter = (changes: readonly VaultChange[]): VaultState => {
  const state = emptyState()
  applyChanges(state, changes)
  return state
}

/** A notebook that has taken changes, as the vault has. */
const notebookAfter = (changes: readonly VaultChange[]): NotebookRows => {
  const { annotations, memory } = stateAfter(changes)
  return {
    annotations: [...annotations.values()],
    memory: Array.from(memory, ([key, value]) => ({ key, value }))
  }
}

/** Compares as a page does: it says what it has, and hears of the vault what is something else. */
const apart = (vault: VaultContents, notebook: NotebookRows): Differences => {
  const compared = comparedWith(vault, digestsOf(notebook))
  if (compared.kind === 'failed') throw new Error(compared.problem)
  return differences(partsIn(compared), notebook)
}

/** What both have when what was found has been done. */
const settled = (
  vault: VaultState,
  notebook: NotebookRows
): { readonly vault: VaultContents; readonly notebook: NotebookRows } => {
  const found = apart(contentsOf(vault), notebook)
  const { restore, handOver } = found
  const memory = new Map(notebook.memory.map((one) => [(one as { key: string }).key, one] as const))
  for (const one of restore.memory) memory.set(one.key, one)
  const after = stateAfter([])
  applyChanges(after, [
    ...[...vault.annotations].map(([id, one]) => ({ kind: 'put', id, row: one }) as const),
    ...[...vault.memory].map(([key, value]) => ({ kind: 'remember', key, value }) as const),
    ...handOver
  ])
  return {
    vault: contentsOf(after),
    notebook: {
      annotations: mendedRows(notebook.annotations, found),
      memory: [...memory.values()]
    }
  }
}

const byText = (rows: readonly unknown[]): readonly string[] =>
  rows.map((one) => JSON.stringify(one)).toSorted()

const nothing = { restore: { annotations: [], memory: [] }, remove: [], handOver: [] }
const [first = '', second = ''] = ids
const note = (id: string, body: string, updatedAt = 1): Row => ({ id, body, updatedAt })
const vaultOf = (...rows: readonly Row[]): VaultContents => ({
  annotations: rows.map((one) => ({ id: one.id, row: one })),
  memory: [],
  removed: []
})

describe('what is to be done', () => {
  test('nothing, where both are the same', () => {
    const both = note(first, 'een')
    expect(apart(vaultOf(both), { annotations: [both], memory: [] })).toEqual(nothing)
  })

  test('what both have does not come over the bridge', () => {
    const both = note(first, 'een')
    const memory = [{ key: 'settings', value: { theme: 'dark' } }]
    const vault = { ...vaultOf(both), memory, removed: [second] }
    const compare = (notebook: NotebookRows) => comparedWith(vault, digestsOf(notebook))
    expect(compare({ annotations: [both], memory })).toEqual({
      kind: 'compared',
      annotations: null,
      memory: null
    })
    expect(compare({ annotations: [both], memory: [] })).toEqual({
      kind: 'compared',
      annotations: null,
      memory: JSON.stringify(memory)
    })
    expect(compare({ annotations: [], memory })).toMatchObject({ memory: null })
  })

  test('the notebook gets what it lacks, and what was removed goes', () => {
    const [kept, gone] = [note(first, 'een'), note(second, 'twee')]
    const vault = { ...vaultOf(kept), removed: [second] }
    expect(apart(vault, { annotations: [gone], memory: [] })).toEqual({
      ...nothing,
      restore: { annotations: [kept], memory: [] },
      remove: [second]
    })
  })

  test('the vault gets what it has never had', () => {
    const own = note(first, 'een')
    expect(apart(vaultOf(), { annotations: [own], memory: [] })).toEqual({
      ...nothing,
      handOver: [{ kind: 'put', id: first, row: own }]
    })
  })

  test('of two versions the later one is kept, wherever it is', () => {
    const [older, newer] = [note(first, 'oud', 1), note(first, 'nieuw', 2)]
    expect(apart(vaultOf(older), { annotations: [newer], memory: [] })).toEqual({
      ...nothing,
      handOver: [{ kind: 'put', id: first, row: newer }]
    })
    expect(apart(vaultOf(newer), { annotations: [older], memory: [] })).toEqual({
      ...nothing,
      restore: { annotations: [newer], memory: [] }
    })
  })

  test('a row without an id of ours stays where it is', () => {
    const stray = [{ id: 'stray' }, 'geen rij', null, { body: 'zonder' }]
    expect(apart(vaultOf(), { annotations: stray, memory: stray })).toEqual(nothing)
  })
})

describe('for all histories', () => {
  const history = fc.array(change, { maxLength: 20 })

  test('a notebook that was cut off anywhere has afterwards what the vault has', () => {
    fc.assert(
      fc.property(history, fc.nat(20), (changes, cut) => {
        // Each change is later than the one before, as a clock makes it.
        const dated = changes.map((one, at) =>
          one.kind === 'put' ? { ...one, row: { ...(one.row as Row), updatedAt: at } } : one
        )
        const vault = stateAfter(dated)
        const after = settled(vault, notebookAfter(dated.slice(0, cut)))
        expect(byText(after.notebook.annotations)).toEqual(byText([...vault.annotations.values()]))
        expect(byText(after.vault.annotations)).toEqual(byText(contentsOf(vault).annotations))
      })
    )
  })

  test('whatever either has, both have the same afterwards, and nothing that was not removed is gone', () => {
    fc.assert(
      fc.property(history, history, (one, other) => {
        const vault = stateAfter(one)
        const notebook = notebookAfter(other)
        const after = settled(vault, notebook)
        expect(byText(after.notebook.annotations)).toEqual(
          byText(after.vault.annotations.map((kept) => kept.row))
        )
        expect(byText(after.notebook.memory)).toEqual(byText(after.vault.memory))
        const there = new Set(after.notebook.annotations.map((kept) => (kept as Row).id))
        for (const id of vault.annotations.keys()) expect(there.has(id)).toBe(true)
        for (const own of notebook.annotations) {
          const { id } = own as Row
          expect(there.has(id) || vault.removed.has(id)).toBe(true)
        }
      })
    )
  })
})
