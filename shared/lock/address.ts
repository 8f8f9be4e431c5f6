/** The query under which the app shows the page of a locked kluis instead of the reader. */
import { themes, type Theme } from '../settings/model'

/** It says in which theme: the reader's settings are locked away. */
export const lockQueryOf = (theme: Theme): string => `?kluis=${theme}`

/** The theme in such a query; null for any other query. */
export const themeInLockQuery = (query: string): Theme | null =>
  themes.find((theme) => query === lockQueryOf(theme)) ?? null
