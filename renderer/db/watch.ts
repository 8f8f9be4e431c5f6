/** Which rows of a table changed, from what Dexie tells of it (Dexie.on.storagemutated). */
import { Dexie } from 'dexie'
import * as v from 'valibot'
import { annotationIdSchema, type AnnotationId } from '../../shared/notes/model'

/** Ids of annotations that changed; null where it is not known which, as after all of them went at once. */
export type Told = readonly AnnotationId[] | null

/** Tells which annotations of a notebook changed, in this window or another one. The answer ends it. */
export const watchAnnotations = (notebook: string, tell: (ids: Told) => void): (() => void) => {
  const hear = (parts: Readonly<Record<string, unknown>>): void => {
    const ids = mutatedIds(parts, notebook)
    if (ids?.length !== 0) tell(ids)
  }
  Dexie.on('storagemutated', hear)
  return () => {
    Dexie.on.storagemutated.unsubscribe(hear)
  }
}

/** Dexie keeps what changed as a tree of ranges of keys; one key is a range from it to itself. */
interface RangeTree {
  readonly from?: unknown
  readonly to?: unknown
  readonly l?: RangeTree | null | undefined
  readonly r?: RangeTree | null | undefined
}

const treeSchema: v.GenericSchema<unknown, RangeTree> = v.object({
  from: v.optional(v.unknown()),
  to: v.optional(v.unknown()),
  l: v.nullish(v.lazy(() => treeSchema)),
  r: v.nullish(v.lazy(() => treeSchema))
})

/** The ids in what Dexie tells of a notebook. */
export const mutatedIds = (parts: Readonly<Record<string, unknown>>, notebook: string): Told => {
  const tree = parts[`idb://${notebook}/annotations/`]
  if (tree === undefined) return []
  const parsed = v.safeParse(treeSchema, tree)
  return parsed.success ? idsIn(parsed.output) : null
}

const idsIn = ({ from, to, l, r }: RangeTree): Told => {
  const here = v.safeParse(annotationIdSchema, from)
  // An empty tree has neither.
  if (from !== undefined && (from !== to || !here.success)) return null
  const left = l === null || l === undefined ? [] : idsIn(l)
  const right = r === null || r === undefined ? [] : idsIn(r)
  if (left === null || right === null) return null
  return [...left, ...(here.success ? [here.output] : []), ...right]
}
