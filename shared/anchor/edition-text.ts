import type { BlockId, EditionId } from '../corpus/model'
import type { TextBlock, TextPlace } from './model'
import { NormalTextBuilder, type NormalText, type Range } from './normal-text'

/**
 * An edition made ready for anchors: its blocks as one text, in which a block begins where the one before
 * it and a border have ended. Made once an edition; 50 ms for the report.
 */
export interface EditionText {
  readonly edition: EditionId
  readonly blocks: readonly TextBlock[]
  /** Where each block is in the list. */
  readonly order: ReadonlyMap<BlockId, number>
  /** All texts, with a border between two. */
  readonly whole: string
  /** Where each block starts in the whole. */
  readonly bases: readonly number[]
  readonly normal: NormalText
  /** Where words stand in the normal form, in lower case. */
  readonly words: ReadonlyMap<string, readonly number[]>
}

/** Between two blocks: white space that no character can combine with (PARAGRAPH SEPARATOR). */
export const border = '\u2029'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a normal form, in lower case, with where they start. */
export const wordsOfForm = (
  form: string
): readonly { readonly word: string; readonly at: number }[] =>
  Array.from(form.matchAll(word), ({ 0: found, index }) => ({
    word: found.toLowerCase(),
    at: index
  }))

export const editionTextOf = (edition: EditionId, blocks: readonly TextBlock[]): EditionText => {
  const builder = new NormalTextBuilder()
  const bases: number[] = []
  let base = 0
  for (const { text } of blocks) {
    bases.push(base)
    builder.add(text, base)
    builder.add(border, base + text.length)
    base += text.length + border.length
  }
  const normal = builder.done()
  const words = new Map<string, number[]>()
  for (const { word: found, at } of wordsOfForm(normal.form)) {
    const places = words.get(found)
    if (places === undefined) words.set(found, [at])
    else places.push(at)
  }
  return {
    edition,
    blocks,
    order: new Map(blocks.map(({ id }, index) => [id, index])),
    whole: blocks.map(({ text }) => text + border).join(''),
    bases,
    normal,
    words
  }
}

/** The last block that starts at or before a place of the whole. */
export const blockAt = ({ bases }: EditionText, at: number): number => {
  let [low, high] = [0, bases.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((bases[middle] ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** A range of the whole as places in blocks; none that is empty. */
export const placesOf = (text: EditionText, [start, end]: Range): readonly TextPlace[] => {
  const places: TextPlace[] = []
  for (let index = blockAt(text, start); index < text.blocks.length; index += 1) {
    const base = text.bases[index] ?? 0
    if (base >= end) break
    const block = text.blocks[index]
    if (block === undefined) break
    const from = Math.max(0, start - base)
    const to = Math.min(block.text.length, end - base)
    if (from < to) places.push({ block: block.id, start: from, end: to })
  }
  return places
}
