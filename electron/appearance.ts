import { nativeTheme } from 'electron'
import * as v from 'valibot'
import { appearanceOf } from '../shared/settings/look'
import { themes, type Theme } from '../shared/settings/model'
import { answer } from './ipc'
import { readSmallFile, writeSmallFile } from './small-file'

const appearanceFileSchema = v.strictObject({ format: v.literal(2), theme: v.picklist(themes) })

type AppearanceFile = v.InferOutput<typeof appearanceFileSchema>

let chosen: Theme = 'system'

/** The theme that the reader chose, as main knows it; for the page that cannot ask the notebook. */
export const chosenTheme = (): Theme => chosen

/**
 * The theme as the reader chose it, for windows, menus and dialogs. Kept in a file of main: the settings
 * themselves are in the notebook, which is open only after the first paint, and locked away with the kluis.
 */
export const startAppearance = (file: string | null): void => {
  const use = (theme: Theme): void => {
    chosen = theme
    nativeTheme.themeSource = appearanceOf(theme)
  }
  const kept = file === null ? null : readSmallFile(file, appearanceFileSchema)
  if (kept !== null) use(kept.theme)
  answer('app:theme', (theme) => {
    if (theme === chosen) return
    use(theme)
    if (file !== null) writeSmallFile(file, { format: 2, theme } satisfies AppearanceFile)
  })
}
