import type { Change } from '../../shared/notes/commands'
import type { Annotation, AnnotationId } from '../../shared/notes/model'

/** What changes come to, by what has to be done to the tables. */
interface Net {
  readonly put: readonly Annotation[]
  readonly removed: readonly AnnotationId[]
  readonly remembered: readonly { readonly key: string; readonly value: unknown }[]
  readonly forgotten: readonly string[]
}

/**
 * Gathers changes that are written together, so that thousands of them are a few calls of the database and not as
 * many. Of several to the same row the last one counts.
 */
export const netOf = (changes: readonly Change[]): Net => {
  const annotations = new Map<AnnotationId, Annotation | null>()
  const memory = new Map<string, { readonly value: unknown } | null>()
  for (const change of changes) {
    switch (change.kind) {
      case 'put':
        annotations.set(change.annotation.id, change.annotation)
        break
      case 'remove':
        annotations.set(change.id, null)
        break
      case 'remember':
        memory.set(change.key, { value: change.value })
        break
      case 'forget':
        memory.set(change.key, null)
        break
    }
  }
  return {
    put: [...annotations.values()].filter((annotation) => annotation !== null),
    removed: [...annotations].flatMap(([id, annotation]) => (annotation === null ? [id] : [])),
    remembered: [...memory].flatMap(([key, row]) => (row === null ? [] : [{ key, ...row }])),
    forgotten: [...memory].flatMap(([key, row]) => (row === null ? [key] : []))
  }
}
