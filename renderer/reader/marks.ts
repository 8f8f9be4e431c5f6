import type { BlockId } from '../../shared/corpus/model'
import type { EntryName } from '../../shared/reference/entry'
import type { Spans } from '../../shared/search/model'
import type { SurfaceId } from '../app/address'
import type { Marked } from '../app/asked'
import { entryElementId, surfaceElementId, textElementId } from '../app/element-ids'
import { rangesIn, wordRangesIn } from '../highlights/ranges'
import { paint } from '../highlights/registry'

/** Frames the passage a reader was brought to, so that it can be seen without colours as well. */
const arrivedClass = 'arrived'

/** Marks found words where they were found. The answer takes the marks away. */
export const paintMarks = (surface: SurfaceId, marked: Marked): (() => void) | undefined =>
  marked.kind === 'passage'
    ? paintInPassage(surface, marked.block, marked.matches)
    : paintInEntry(surface, marked.entry, marked.words)

/** The words, and the block itself. */
const paintInPassage = (
  surface: SurfaceId,
  block: BlockId,
  matches: Spans
): (() => void) | undefined => {
  const element = document.getElementById(textElementId(surface, block))
  if (element === null) return undefined
  const erase = paint('zoekwoord', rangesIn(element, matches))
  element.classList.add(arrivedClass)
  return () => {
    erase()
    element.classList.remove(arrivedClass)
  }
}

const nothing = (): void => undefined

/** An entry is drawn when its data has been read, and a part of it when it comes near: marked as it is drawn. */
const paintInEntry = (
  surface: SurfaceId,
  entry: EntryName,
  words: readonly string[]
): (() => void) | undefined => {
  const page = document.getElementById(surfaceElementId(surface))
  if (page === null || words.length === 0) return undefined
  let erase = nothing
  const paintAnew = (): void => {
    erase()
    const element = document.getElementById(entryElementId(surface, entry))
    erase = element === null ? nothing : paint('zoekwoord', wordRangesIn(element, words))
  }
  paintAnew()
  const drawn = new MutationObserver(paintAnew)
  drawn.observe(page, { childList: true, characterData: true, subtree: true })
  return () => {
    drawn.disconnect()
    erase()
  }
}
