/** What taking in a colleague's file would do, worked out before anything is changed. */
import type { Change } from '../notes/commands'
import { fieldsApart, type Annotation, type AnnotationId } from '../notes/model'
import type { GroupFile } from './file'
import { areAtOdds, merged } from './merge'
import {
  headKey,
  presentIn,
  sharedKey,
  type Layer,
  type LayerHead,
  type Owner,
  type Shared
} from './model'

/** What would happen, for the reader to look at first. */
export interface MergePlan {
  readonly owner: Owner
  /** The name that they went by until now, where that was another one. */
  readonly formerName: string | null
  /** Made later than what was taken in before; an older file may still have what that lacked. */
  readonly isNewer: boolean
  readonly added: readonly Annotation[]
  readonly changed: readonly Annotation[]
  /** Both have something later than the other: of each field the latest one counts. */
  readonly atOdds: readonly Annotation[]
  /** Were here, and were removed by their owner. */
  readonly removed: readonly Annotation[]
  readonly same: number
  readonly changes: readonly Remembered[]
  /** The layer as it would be. */
  readonly after: Layer
}

type Remembered = Extract<Change, { kind: 'remember' }>

const nothing: Shared = { annotation: null, removedAt: null }

/** What a file says of each annotation. */
const sharedIn = ({ annotations, removed }: GroupFile): ReadonlyMap<AnnotationId, Shared> => {
  const all = new Map<AnnotationId, Shared>()
  for (const annotation of annotations) all.set(annotation.id, { annotation, removedAt: null })
  for (const { id, at } of removed)
    all.set(id, merged(all.get(id) ?? nothing, { annotation: null, removedAt: at }))
  return all
}

const isSame = (one: Shared, other: Shared): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Of two files of one moment always the same one. */
const isLater = (
  [time, name]: readonly [number, string],
  [otherTime, otherName]: readonly [number, string]
): boolean => (time === otherTime ? name > otherName : time > otherTime)

/** Works out what becomes of a layer; null for one that is not here yet. */
export const planMerge = (here: Layer | null, file: GroupFile): MergePlan => {
  const added: Annotation[] = []
  const changed: Annotation[] = []
  const atOdds: Annotation[] = []
  const removed: Annotation[] = []
  const changes: Remembered[] = []
  const shared = new Map(here?.shared)
  let same = 0
  const { owner, madeAt } = file
  for (const [id, incoming] of sharedIn(file)) {
    const known = here?.shared.get(id) ?? nothing
    const after = merged(known, incoming)
    shared.set(id, after)
    if (!isSame(known, after))
      changes.push({ kind: 'remember', key: sharedKey(owner.id, id), value: after })
    const [was, is] = [presentIn(known), presentIn(after)]
    if (was === null) {
      if (is !== null) added.push(is)
    } else if (is === null) removed.push(was)
    else if (incoming.annotation !== null && areAtOdds(was, incoming.annotation)) atOdds.push(is)
    else if (fieldsApart(was, is).length > 0) changed.push(is)
    else same += 1
  }
  const isNewer = here === null || isLater([madeAt, owner.name], [here.handedIn, here.name])
  const head: LayerHead = {
    name: isNewer ? owner.name : here.name,
    handedIn: isNewer ? madeAt : here.handedIn
  }
  const isHeadSame = here?.name === head.name && here.handedIn === head.handedIn
  if (!isHeadSame) changes.push({ kind: 'remember', key: headKey(owner.id), value: head })
  return {
    owner: { id: owner.id, name: head.name },
    formerName: here === null || here.name === head.name ? null : here.name,
    isNewer,
    added,
    changed,
    atOdds,
    removed,
    same,
    changes,
    after: { id: owner.id, ...head, shared }
  }
}

/**
 * Works out several files after each other. The second of one person comes on top of the first; what has to be
 * changed in the end stands in `changes`, once for each row.
 */
export const planMerges = (
  layers: readonly Layer[],
  files: readonly GroupFile[]
): { readonly plans: readonly MergePlan[]; readonly changes: readonly Change[] } => {
  const here = new Map(layers.map((layer) => [layer.id, layer]))
  const changes = new Map<string, Change>()
  const plans = files.map((file) => {
    const plan = planMerge(here.get(file.owner.id) ?? null, file)
    here.set(file.owner.id, plan.after)
    for (const change of plan.changes) changes.set(change.key, change)
    return plan
  })
  return { plans, changes: [...changes.values()] }
}
