import { targetOf, type Annotation } from '../../shared/notes/model'

/** What became of a passage, with all that hangs on it: it is asked once. */
export interface OnPassage<C> {
  readonly key: string
  readonly change: C
  readonly annotations: readonly [Annotation, ...Annotation[]]
}

/** Gathers what hangs on exactly the same passage, in the order of the first of each. */
export const onPassages = <C extends { readonly id: Annotation }>(
  changes: readonly C[]
): readonly OnPassage<C>[] => {
  const gathered = new Map<
    string,
    { readonly change: C; readonly all: [Annotation, ...Annotation[]] }
  >()
  for (const change of changes) {
    const key = JSON.stringify(targetOf(change.id))
    const there = gathered.get(key)
    if (there === undefined) gathered.set(key, { change, all: [change.id] })
    else there.all.push(change.id)
  }
  return Array.from(gathered, ([key, { change, all }]) => ({ key, change, annotations: all }))
}
