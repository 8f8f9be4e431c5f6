/**
 * What the app remembers for a reader apart from notes: settings, windows, reading places, what has been
 * read. Rows of one table, each with a key that says whose it is and a shape of its own.
 */
import * as v from 'valibot'
import { blockIdSchema, type EditionId, type SectionId } from '../corpus/model'
import type { Change } from '../notes/commands'
import {
  recentSearchesSchema,
  savedSearchesSchema,
  type KeptSearch,
  type KeptUnderName
} from '../searches/search'
import { defaultSettings, settingsSchema } from '../settings/model'

/** A window's number, from 1; a window that is opened again keeps it. */
export const windowIdSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(99),
  v.brand('WindowId')
)
export type WindowId = v.InferOutput<typeof windowIdSchema>

/** A spot in the text: a block and how much of it is above the top of the surface, as a part of its height. */
export const spotSchema = v.strictObject({
  block: blockIdSchema,
  above: v.pipe(v.number(), v.minValue(0), v.maxValue(1))
})
export type Spot = v.InferOutput<typeof spotSchema>

/** What the side panel shows. */
export const railTabs = ['page', 'notes', 'terms', 'assignment'] as const
export type RailTab = (typeof railTabs)[number]

/** Width of a pane in CSS pixels. */
const width = v.pipe(v.number(), v.integer(), v.minValue(160), v.maxValue(1200))

/** Two places side by side, each with a search of the longest kind, written as an address writes it. */
const longestAddress = 20_000

const windowStateSchema = v.strictObject({
  /** Where the window was, as its address says it; the place beside it is part of that. */
  address: v.pipe(v.string(), v.maxLength(longestAddress)),
  /** Widths the reader gave the panes; null where the design decides. */
  widths: v.strictObject({ contents: v.nullable(width), rail: v.nullable(width) }),
  /** Panes the reader opened or closed beside the text; null where the room decides. */
  isOpen: v.strictObject({ contents: v.nullable(v.boolean()), rail: v.nullable(v.boolean()) }),
  tab: v.picklist(railTabs),
  /** Part of the width that the first of two places side by side has. */
  split: v.pipe(v.number(), v.minValue(0.2), v.maxValue(0.8))
})
export type WindowState = v.InferOutput<typeof windowStateSchema>

export const defaultWindowState: WindowState = {
  address: '',
  widths: { contents: null, rail: null },
  isOpen: { contents: null, rail: null },
  tab: 'notes',
  split: 0.5
}

/** Blocks of a part that have been in sight long enough to have been read. */
const readBlocksSchema = v.pipe(v.array(blockIdSchema), v.readonly())

/** Addresses the reader went to, newest first. */
const recentSchema = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(400))),
  v.maxLength(30),
  v.readonly()
)

/** Steps of procedures that were ticked, each by its words, under the id of its procedure. */
const ticksSchema = v.record(
  v.pipe(v.string(), v.maxLength(80)),
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(200), v.readonly())
)
export type Ticks = Readonly<v.InferOutput<typeof ticksSchema>>

/** The change that keeps a value in its slot. */
export const remembered = <T>({ key }: Slot<T>, value: T): Change => ({
  kind: 'remember',
  key,
  value
})

/** A kind of row: its key, its shape, and what holds where there is no row. */
export interface Slot<T> {
  readonly key: string
  readonly schema: v.GenericSchema<unknown, T>
  readonly fallback: T
}

export const slots = {
  settings: { key: 'settings', schema: settingsSchema, fallback: defaultSettings },
  window: (id: WindowId): Slot<WindowState> => ({
    key: `window/${id}`,
    schema: windowStateSchema,
    fallback: defaultWindowState
  }),
  /** Where a window was in each part it has shown, by `spotKey`. */
  spots: (id: WindowId): Slot<Readonly<Record<string, Spot>>> => ({
    key: `spots/${id}`,
    schema: v.record(v.string(), spotSchema),
    fallback: {}
  }),
  read: (
    edition: EditionId,
    part: SectionId
  ): Slot<readonly v.InferOutput<typeof blockIdSchema>[]> => ({
    key: `read/${edition}/${part}`,
    schema: readBlocksSchema,
    fallback: []
  }),
  /** Steps that were ticked for one meeting. They are the reader's own and go into no file for a group. */
  ticks: (edition: EditionId): Slot<Ticks> => ({
    key: `vinkjes/${edition}`,
    schema: ticksSchema,
    fallback: {}
  }),
  /** Whether the reader has begun the tour of the window, or turned it down. */
  tourAnswered: {
    key: 'rondleiding/beantwoord',
    schema: v.boolean(),
    fallback: false
  } satisfies Slot<boolean>,
  /** When the vault was made, before anything else was in it. */
  begun: {
    key: 'begun',
    schema: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    fallback: null
  } satisfies Slot<number | null>,
  /** When everything was last saved in a file elsewhere. */
  lastExport: {
    key: 'export/last',
    schema: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    fallback: null
  } satisfies Slot<number | null>,
  recent: { key: 'recent', schema: recentSchema, fallback: [] } satisfies Slot<readonly string[]>,
  recentSearches: {
    key: 'searches/recent',
    schema: recentSearchesSchema,
    fallback: []
  } satisfies Slot<readonly KeptSearch[]>,
  savedSearches: {
    key: 'searches/saved',
    schema: savedSearchesSchema,
    fallback: []
  } satisfies Slot<readonly KeptUnderName[]>
} as const

/** Names a part of an edition. */
export const spotKey = (edition: EditionId, part: SectionId): string => `${edition}/${part}`
