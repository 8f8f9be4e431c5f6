/** A collection as it is shown, presented and written: each item with the words that it stands for now. */
import type { BlockId, EditionId } from '../corpus/model'
import { longestNote, type AnnotationId } from '../notes/model'
import { blanked, personalIn, type Finding, type FindingKind } from '../privacy/find'
import type { Brief } from '../reference/brief'
import type { TitledEntry } from '../reference/entry'
import type { CitingItem, Collection, EntryItem, Item, ItemId } from './model'

/** Words of a report. */
export interface Cited {
  /** A paragraph each. */
  readonly paragraphs: readonly string[]
  readonly reference: string
  /** Where they stand; null where no report that is here has them for certain: then they are as they were put in. */
  readonly at: { readonly edition: EditionId; readonly block: BlockId } | null
}

export type ShownItem =
  | { readonly kind: 'passage'; readonly id: ItemId; readonly cited: Cited }
  | {
      readonly kind: 'note'
      readonly id: ItemId
      readonly cited: Cited
      readonly body: string
      /** The note itself is gone: this is what it said when it was put in. */
      readonly isGone: boolean
    }
  | {
      readonly kind: 'entry'
      readonly id: ItemId
      readonly cited: Cited
      readonly entry: TitledEntry
      readonly brief: Brief
      /** Its report is open and no longer has it: this is what it said when it was put in. */
      readonly isGone: boolean
    }
  | { readonly kind: 'text'; readonly id: ItemId; readonly body: string }
  | { readonly kind: 'heading'; readonly id: ItemId; readonly title: string }

/** A collection with what its items say now. */
export interface ShownCollection {
  readonly name: string
  readonly items: readonly ShownItem[]
}

/** The words as they were put in, for where no report has them for certain. */
export const asPutIn = ({ target, reference }: CitingItem): Cited => ({
  paragraphs: target.map(({ quote }) => quote),
  reference,
  at: null
})

/** What is looked up of the items of a collection. */
export interface LookUp {
  readonly citedOf: (item: CitingItem) => Cited
  /** Null for a note that is no more. */
  readonly noteOf: (id: AnnotationId) => string | null
  readonly entryOf: (item: EntryItem) => EntryNow
}

/** A reference entry as its report has it; `unknown` as long as that is not at hand. */
export type EntryNow =
  | { readonly kind: 'there'; readonly entry: TitledEntry; readonly brief: Brief }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' }

/** Looks up what each item says now. */
export const shownOf = (
  { name, items }: Pick<Collection, 'name' | 'items'>,
  lookUp: LookUp
): ShownCollection => ({
  name,
  items: items.map((item) => shownItem(item, lookUp))
})

const shownItem = (item: Item, { citedOf, noteOf, entryOf }: LookUp): ShownItem => {
  const { id } = item
  switch (item.kind) {
    case 'passage':
      return { kind: 'passage', id, cited: citedOf(item) }
    case 'note': {
      const body = noteOf(item.annotation)
      return {
        kind: 'note',
        id,
        cited: citedOf(item),
        body: body ?? item.body,
        isGone: body === null
      }
    }
    case 'entry': {
      const now = entryOf(item)
      const { entry, brief } = now.kind === 'there' ? now : item
      return { kind: 'entry', id, cited: citedOf(item), entry, brief, isGone: now.kind === 'gone' }
    }
    case 'text':
      return { kind: 'text', id, body: item.body }
    case 'heading':
      return { kind: 'heading', id, title: item.title }
  }
}

/** Something of a collection that may say who a person is. */
export interface PersonalWords {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** What the reader wrote in a collection that may say who a person is. `year` is the present one. */
export const personalInCollection = (
  { name, items }: ShownCollection,
  year: number
): readonly PersonalWords[] =>
  [name, ...items.flatMap(writtenIn)].flatMap((text) => {
    const findings = personalIn(text, year)
    return findings.length === 0 ? [] : [{ text, findings }]
  })

const writtenIn = (item: ShownItem): readonly string[] => {
  switch (item.kind) {
    case 'passage':
    case 'entry':
      return []
    case 'note':
    case 'text':
      return [item.body]
    case 'heading':
      return [item.title]
  }
}

/** The same without what may say who a person is. The words of the report stay as they are. */
export const withoutPersonalWords = (
  { name, items }: ShownCollection,
  year: number,
  instead: (kind: FindingKind) => string
): ShownCollection => {
  const bare = (text: string): string =>
    blanked(text, personalIn(text, year), instead).slice(0, longestNote)
  return {
    name: bare(name),
    items: items.map((item): ShownItem => {
      switch (item.kind) {
        case 'passage':
        case 'entry':
          return item
        case 'note':
        case 'text':
          return { ...item, body: bare(item.body) }
        case 'heading':
          return { ...item, title: bare(item.title) }
      }
    })
  }
}
