/**
 * The bin: what the reader removed is kept for a while among what is remembered, so that it can be put
 * back, or be erased for good.
 */
import * as v from 'valibot'
import type { MemoryRow } from '../vault/model'
import type { Change } from './commands'
import { annotationSchema, type Annotation, type AnnotationId } from './model'

/** How long something stays in the bin, in milliseconds: thirty days. */
export const keptInBin = 30 * 86_400_000

/** What the keys of the bin begin with. */
export const binPrefix = 'prullenbak/'

/** The key under which an annotation is in the bin. */
export const inBinAs = (id: AnnotationId): string => `${binPrefix}${id}`

/** Whether what is remembered under a key is in the bin. */
export const isInBin = (key: string): boolean => key.startsWith(binPrefix)

const binnedSchema = v.strictObject({
  annotation: annotationSchema,
  /** When it was removed, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0))
})
/** Something that was removed. */
export type Binned = v.InferOutput<typeof binnedSchema>

/** Takes annotations away, into the bin. */
export const removal = (annotations: readonly Annotation[], now: number): readonly Change[] =>
  annotations.flatMap((annotation) => [
    { kind: 'remove', id: annotation.id } as const,
    {
      kind: 'remember',
      key: inBinAs(annotation.id),
      value: { annotation, at: now } satisfies Binned
    } as const
  ])

/** Puts back what is in the bin. */
export const putBack = (binned: readonly Binned[]): readonly Change[] =>
  binned.flatMap(({ annotation }) => [
    { kind: 'put', annotation } as const,
    forgotten(annotation.id)
  ])

const forgotten = (id: AnnotationId): Change => ({ kind: 'forget', key: inBinAs(id) })

/** What rows of memory say is in the bin, what was removed last first. What cannot be read is left out. */
export const binIn = (rows: readonly unknown[]): readonly Binned[] =>
  rows
    .flatMap((row) => {
      const parsed = v.safeParse(v.object({ value: binnedSchema }), row)
      return parsed.success ? [parsed.output.value] : []
    })
    .toSorted((one, other) => other.at - one.at)

/** Takes from the bin what has been in it long enough. */
export const emptied = (bin: readonly Binned[], now: number): readonly Change[] =>
  bin.filter(({ at }) => now - at > keptInBin).map(({ annotation }) => forgotten(annotation.id))

/** What is remembered besides the bin. */
export const besidesBin = (memory: readonly MemoryRow[]): readonly MemoryRow[] =>
  memory.filter(({ key }) => !isInBin(key))
