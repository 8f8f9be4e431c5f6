/**
 * The way the reader went in this window. The browser's own history keeps it: an entry is an address,
 * and with it where the text stood when the reader left.
 */
import { useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { spotSchema, type Spot } from '../../shared/memory/model'
import type { SurfaceId } from './address'

/** Where a page that is no part of a report stood. Things on it are named by their order among their kind. */
const pageStandSchema = v.object({
  /** The step it is of: one that begins with a fragment of an address takes over what the step before kept. */
  step: v.string(),
  /** How far it was scrolled, in CSS pixels. */
  top: v.number(),
  /** What had the focus; null where that was elsewhere. */
  focus: v.nullable(v.number()),
  /** What was unfolded. */
  unfolded: v.pipe(v.array(v.number()), v.readonly()),
  /** The row that was at hand in a list of which only a part is drawn; nothing by its order is sure there. */
  row: v.optional(
    v.object({
      key: v.string(),
      /** How far below the top of the surface it stood, in CSS pixels. */
      top: v.number(),
      /** What in it had the focus. */
      focus: v.nullable(v.number())
    })
  )
})
export type PageStand = Omit<v.InferOutput<typeof pageStandSchema>, 'step'>

/** What is kept with an entry of the history. */
const entrySchema = v.object({
  main: v.optional(spotSchema),
  beside: v.optional(spotSchema),
  pages: v.optional(
    v.object({ main: v.optional(pageStandSchema), beside: v.optional(pageStandSchema) })
  )
})

export interface Trail {
  /** What stands after the #. */
  readonly address: string
  /** Names the entry: going back to an address is another arrival than going to it. */
  readonly entry: string
  readonly canGoBack: boolean
  readonly canGoForward: boolean
}

const trailNow = (): Trail => ({
  address: addressNow(),
  entry: navigation.currentEntry?.key ?? '',
  canGoBack: navigation.canGoBack,
  canGoForward: navigation.canGoForward
})

/** What stands after the # now. */
export const addressNow = (): string => location.hash.slice(1)

let last: Trail | null = null

/** The same object as long as nothing has changed, as React asks of a store. */
const snapshot = (): Trail => {
  const now = trailNow()
  const isSame =
    last !== null &&
    now.address === last.address &&
    now.entry === last.entry &&
    now.canGoBack === last.canGoBack &&
    now.canGoForward === last.canGoForward
  if (isSame) return last ?? now
  last = now
  return now
}

const subscribe = (onChange: () => void): (() => void) => {
  navigation.addEventListener('currententrychange', onChange)
  return () => {
    navigation.removeEventListener('currententrychange', onChange)
  }
}

/** Where the window is, kept up to date. */
export const useTrail = (): Trail => useSyncExternalStore(subscribe, snapshot)

/** Goes to an address: a step that can be gone back. */
export const goTo = (address: string): void => {
  history.pushState(null, '', `#${address}`)
}

/** Changes the address of the step that the window is at. */
export const standAt = (address: string): void => {
  const state: unknown = navigation.currentEntry?.getState()
  history.replaceState(history.state, '', `#${address}`)
  // What is kept with the step is of the step, whatever its address says.
  if (state !== undefined) navigation.updateCurrentEntry({ state })
}

/** Keeps with the present step where the text of a surface stands. */
export const keepSpot = (surface: SurfaceId, spot: Spot): void => {
  navigation.updateCurrentEntry({ state: { ...stepNow(), [surface]: spot } })
}

/** Where the text of a surface stood when the present step was left; null at a first visit. */
export const keptSpot = (surface: SurfaceId): Spot | null => stepNow()[surface] ?? null

/** Keeps with a step where the page on a surface stands; a step that is no longer the present one has kept its own. */
export const keepPageStand = (entry: string, surface: SurfaceId, stand: PageStand): void => {
  if (navigation.currentEntry?.key !== entry) return
  const step = stepNow()
  navigation.updateCurrentEntry({
    state: { ...step, pages: { ...step.pages, [surface]: { ...stand, step: entry } } }
  })
}

/** Where the page on a surface stood when the present step was left; null at a first visit. */
export const keptPageStand = (surface: SurfaceId): PageStand | null => {
  const stand = stepNow().pages?.[surface]
  return stand?.step === navigation.currentEntry?.key ? (stand ?? null) : null
}

const stepNow = (): v.InferOutput<typeof entrySchema> => {
  const state = v.safeParse(entrySchema, navigation.currentEntry?.getState())
  return state.success ? state.output : {}
}
