/** What is read aloud of a part, sentence by sentence. */
import type { Block, BlockId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { sentencesOf, type Sentence } from '../../shared/text/sentences'
import { t } from '../text/nl'

export interface Line {
  readonly block: BlockId
  /** Which words of the block; null for what an editor says of it. */
  readonly span: Sentence | null
  readonly said: string
}

/** The lines of blocks. Marks of footnotes and pages are not in a block's text, so they are not read. */
export const scriptOf = (outline: Outline, blocks: readonly Block[]): readonly Line[] =>
  blocks.flatMap((block): readonly Line[] => {
    const introduction = introductionOf(outline, block)
    const own = sentencesOf(block.text).map((span, at): Line => {
      const words = block.text.slice(...span).trim()
      return { block: block.id, span, said: at === 0 ? introduction + words : words }
    })
    const note = block.note === null ? '' : `${t.reader.editorNote}: ${block.note}`
    const added = sentencesOf(note).map(([start, end]): Line => ({
      block: block.id,
      span: null,
      said: note.slice(start, end).trim()
    }))
    return [...own, ...added]
  })

/** What a reader sees before the words, and a listener would miss. */
const introductionOf = ({ sections }: Outline, block: Block): string => {
  switch (block.kind) {
    case 'heading': {
      const number = sections.get(block.section)?.number ?? null
      if (block.box) return `${t.reader.boxLabel}: `
      return number === null ? '' : `${number}. `
    }
    case 'gap':
      return `${t.reader.gap}: `
    case 'footnote':
      return `${t.footnotes.mark(block.label)}: `
    case 'list-item':
      return block.marker === 'bullet' ? '' : `${block.marker}. `
    case 'paragraph':
      return ''
  }
}

/** The line with a place of the text; the first one of the block where it has none there. */
export const lineAt = (lines: readonly Line[], block: BlockId, offset: number): number => {
  const first = lines.findIndex((line) => line.block === block)
  const at = lines.findIndex(
    (line) => line.block === block && line.span !== null && line.span[1] > offset
  )
  return Math.max(0, at === -1 ? first : at)
}
