/** What taking in a file would do, worked out before anything is changed. It never overwrites. */
import { besidesBin } from '../notes/bin'
import type { Change, Note } from '../notes/commands'
import { isInAct } from '../notes/history'
import type { Annotation, AnnotationId } from '../notes/model'
import type { MemoryRow } from '../vault/model'
import type { Exported } from './format'
import { planThingsAdded, type ThingsAdded } from './plan-things'

/** What is here now. */
export interface Here {
  readonly annotations: readonly Annotation[]
  /** What is remembered. */
  readonly memory: readonly MemoryRow[]
}

/** What would be added and what stays as it is, for the reader to look at first. */
export interface ImportPlan {
  readonly added: readonly Annotation[]
  /** Already here, word for word. */
  readonly same: number
  /** Here with another text: that of the file is kept beside it, as a note of its own. */
  readonly twice: readonly Note[]
  /** Highlights and bookmarks that are here in another form, which stays. */
  readonly stays: readonly Annotation[]
  /** Collections, layers and assignments. */
  readonly things: ThingsAdded
  /** How much else the app remembers under keys that are not in use here: settings, reading places. */
  readonly remembered: number
  readonly changes: readonly Change[]
}

/** What two annotations share when they say the same at the same place. */
const gist = (annotation: Annotation): string => {
  const { edition, block, start, end } = annotation.anchor
  const said = annotation.kind === 'note' ? annotation.body : ''
  const meant = annotation.kind === 'highlight' ? annotation.meaning : ''
  return JSON.stringify([annotation.kind, edition, block, start, end, said, meant])
}

/**
 * Works out what is taken in. A file has no say over what is here: a note with another text is kept twice,
 * whichever of both seems to be the later one.
 */
export const planImport = (
  here: Here,
  { annotations, memory }: Exported,
  freshId: () => AnnotationId
): ImportPlan => {
  const own = new Map(here.annotations.map((annotation) => [annotation.id, annotation]))
  const gists = new Set(here.annotations.map(gist))
  const added: Annotation[] = []
  const twice: Note[] = []
  const stays: Annotation[] = []
  let same = 0
  for (const annotation of annotations) {
    if (gists.has(gist(annotation))) same += 1
    else if (!own.has(annotation.id)) added.push(annotation)
    else if (annotation.kind === 'note') twice.push({ ...annotation, id: freshId() })
    else stays.push(annotation)
  }
  const things = planThingsAdded(here.memory, memory)
  const keys = new Set(here.memory.map(({ key }) => key))
  const remembered = besidesBin(memory).filter(({ key }) => !isInAct(key) && !keys.has(key))
  const put = [...added, ...twice]
  return {
    added,
    same,
    twice,
    stays,
    things,
    remembered: remembered.length + things.rest,
    changes: [
      ...put.map((annotation) => ({ kind: 'put', annotation }) as const),
      ...things.changes,
      ...remembered.map(({ key, value }) => ({ kind: 'remember', key, value }) as const)
    ]
  }
}
