import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { personalInMemory } from '../../shared/export/personal'
import { besidesBin } from '../../shared/notes/bin'
import type { Annotation } from '../../shared/notes/model'
import { personalInAll } from '../../shared/privacy/annotations'
import type { Finding } from '../../shared/privacy/find'
import type { MemoryRow } from '../../shared/vault/model'
import type { Notebook } from '../db/notebook'
import { useUnder } from '../db/useUnder'

const rowSchema = v.object({ key: v.string(), value: v.unknown() })

const memoryIn = (rows: readonly unknown[]): readonly MemoryRow[] =>
  besidesBin(rows.flatMap((row) => (v.is(rowSchema, row) ? [row] : [])))

/** The texts of all that goes along with a reader in which something may say who a person is. */
export const usePersonal = (
  notebook: Notebook | null,
  annotations: readonly Annotation[]
): readonly { readonly text: string; readonly findings: readonly Finding[] }[] => {
  const [year] = useState(() => new Date().getFullYear())
  const memory = useUnder(notebook, '', memoryIn)
  const inNotes = useMemo(() => personalInAll(annotations, year), [annotations, year])
  const inMemory = useMemo(() => personalInMemory(memory ?? [], year), [memory, year])
  return useMemo(() => [...inNotes, ...inMemory], [inNotes, inMemory])
}
