/** What was mended of the notes and their copies, as a reader is told it. */
import type { Mended } from '../db/settle'
import { t } from '../text/nl'

/** One sentence about what was mended and is whole again; null when there is nothing to tell. */
export const mendedInWords = (mended: Mended | null): string | null => {
  if (mended === null) return null
  const { restored, repairs } = mended
  if (restored > 0) return t.notes.restored(restored)
  for (const repair of repairs)
    if (repair.kind === 'set-aside' && repair.what === 'notebook')
      return t.notes.notebookAside(repair.file)
  if (repairs.some(({ kind }) => kind === 'copy-healed' || kind === 'set-aside'))
    return t.notes.copyHealed
  return repairs.some(({ kind }) => kind === 'tail-cut') ? t.notes.tailCut : null
}

/** What could not be mended, and asks for something to be done. */
export const troubleOf = (mended: Mended | null): readonly string[] => {
  const kinds = new Set(mended?.repairs.map(({ kind }) => kind))
  return [
    ...(kinds.has('copy-unusable') ? [t.notes.copyUnusable] : []),
    ...(kinds.has('incomplete') ? [t.notes.copyIncomplete] : [])
  ]
}
