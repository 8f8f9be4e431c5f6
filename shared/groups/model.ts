/**
 * What colleagues handed over: each of them is a layer over the report, with a name, that can be hidden. A layer is
 * kept among what the app remembers, apart from the reader's own notes: nothing that changes those can touch it.
 */
import * as v from 'valibot'
import type { Slot } from '../memory/model'
import type { Change } from '../notes/commands'
import {
  annotationIdSchema,
  annotationSchema,
  type Annotation,
  type AnnotationId
} from '../notes/model'

export const ownerIdSchema = v.pipe(v.string(), v.uuid(), v.brand('OwnerId'))
/** Tells one person's notes from another's, whatever name they go by; made once on each machine. */
export type OwnerId = v.InferOutput<typeof ownerIdSchema>

/** Milliseconds since 1970-01-01 UTC. */
const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The longest name of a person, in UTF-16 code units. */
export const longestOwnerName = 80

const ownerNameSchema = v.pipe(
  v.string(),
  v.check((name) => name.trim() === name && name !== ''),
  v.maxLength(longestOwnerName)
)

/** Whose notes they are. */
export const ownerSchema = v.strictObject({ id: ownerIdSchema, name: ownerNameSchema })
export type Owner = v.InferOutput<typeof ownerSchema>

/**
 * What is known of one annotation of a layer: what it says (null where only its removal was ever told), and when
 * it was removed last (null: never). What was changed after it was removed is there again.
 */
export const sharedSchema = v.strictObject({
  annotation: v.nullable(annotationSchema),
  removedAt: v.nullable(instant)
})
export type Shared = v.InferOutput<typeof sharedSchema>

const headSchema = v.strictObject({
  name: ownerNameSchema,
  /** When the latest file of theirs that was taken in was made. */
  handedIn: instant
})
export type LayerHead = v.InferOutput<typeof headSchema>

/** What has been handed over by one person. */
export interface Layer extends LayerHead {
  readonly id: OwnerId
  /** By the id of the annotation. */
  readonly shared: ReadonlyMap<AnnotationId, Shared>
}

/** What is there of a layer, and not removed. */
export const annotationsIn = ({ shared }: Pick<Layer, 'shared'>): readonly Annotation[] =>
  [...shared.values()].flatMap((one) => presentIn(one) ?? [])

/** An annotation of a layer as long as it is there; null once it was removed. */
export const presentIn = ({ annotation, removedAt }: Shared): Annotation | null =>
  annotation !== null && (removedAt === null || annotation.updatedAt > removedAt)
    ? annotation
    : null

/** What the keys of layers begin with. */
export const layerPrefix = 'groep/laag/'

export const headKey = (owner: OwnerId): string => `${layerPrefix}${owner}`
export const sharedKey = (owner: OwnerId, id: AnnotationId): string => `${headKey(owner)}/${id}`

/** Takes away all that was handed over by one person. */
export const withoutLayer = ({ id, shared }: Layer): readonly Change[] =>
  [headKey(id), ...[...shared.keys()].map((one) => sharedKey(id, one))].map((key) => ({
    kind: 'forget',
    key
  }))

/** Whether what is remembered under a key was handed over by a colleague. */
export const isInLayer = (key: string): boolean => key.startsWith(layerPrefix)

const rowSchema = v.object({ key: v.string(), value: v.unknown() })

/** The layers that rows of memory hold, by name. What cannot be read is left out, and stays where it is. */
export const layersIn = (rows: readonly unknown[]): readonly Layer[] => {
  const heads = new Map<string, LayerHead>()
  const shared = new Map<string, Map<AnnotationId, Shared>>()
  for (const row of rows) {
    const parsed = v.safeParse(rowSchema, row)
    if (!parsed.success) continue
    const { key, value } = parsed.output
    const [owner = '', id] = key.slice(layerPrefix.length).split('/')
    if (id === undefined) {
      const head = v.safeParse(headSchema, value)
      if (head.success) heads.set(owner, head.output)
    } else {
      const [known, one] = [v.safeParse(annotationIdSchema, id), v.safeParse(sharedSchema, value)]
      if (!known.success || !one.success) continue
      const own = shared.get(owner) ?? new Map<AnnotationId, Shared>()
      own.set(known.output, one.output)
      shared.set(owner, own)
    }
  }
  return Array.from(heads)
    .flatMap(([owner, head]) => {
      const id = v.safeParse(ownerIdSchema, owner)
      return id.success
        ? [{ id: id.output, ...head, shared: shared.get(owner) ?? new Map<AnnotationId, Shared>() }]
        : []
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1))
}

/** The layers that the reader does not want to see now. */
export const hiddenSlot: Slot<readonly OwnerId[]> = {
  key: 'groep/verborgen',
  schema: v.array(ownerIdSchema),
  fallback: []
}

const ownSchema = v.nullable(
  v.strictObject({
    id: ownerIdSchema,
    /** What the reader calls themselves; empty until they said so. */
    name: v.pipe(v.string(), v.maxLength(longestOwnerName)),
    /** All annotations that were ever handed over, and when those that are gone were removed. */
    handedOver: v.array(v.strictObject({ id: annotationIdSchema, removedAt: v.nullable(instant) }))
  })
)
export type Own = NonNullable<v.InferOutput<typeof ownSchema>>

/** Who the reader is to colleagues; null until something was handed over. */
export const ownSlot: Slot<Own | null> = {
  key: 'groep/zelf',
  schema: ownSchema,
  fallback: null
}
