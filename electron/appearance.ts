import { nativeTheme } from 'electron'
import * as v from 'valibot'
import { appearances } from '../shared/ipc/contract'
import { answer } from './ipc'
import { readSmallFile, writeSmallFile } from './small-file'

const appearanceFileSchema = v.strictObject({
  format: v.literal(1),
  appearance: v.picklist(appearances)
})

type AppearanceFile = v.InferOutput<typeof appearanceFileSchema>

/**
 * Light or dark as the reader chose it, for windows, menus and dialogs. Kept in a file of main: the
 * settings themselves are in the notebook, which is open only after the first paint.
 */
export const startAppearance = (file: string | null): void => {
  const kept = file === null ? null : readSmallFile(file, appearanceFileSchema)
  if (kept !== null) nativeTheme.themeSource = kept.appearance
  answer('app:appearance', (appearance) => {
    if (appearance === nativeTheme.themeSource) return
    nativeTheme.themeSource = appearance
    if (file !== null) writeSmallFile(file, { format: 1, appearance } satisfies AppearanceFile)
  })
}
