import type { Block, BlockId } from '../../../shared/corpus/model'
import { err, ok, type Result } from '../../../shared/result'
import { holdsWholeWords, wordsIn } from '../../../shared/text/boundaries'
import { nl } from '../text-nl'
import type { WrittenPassage } from './written'

/** A quote that was found, with where it stands. */
export interface FoundPassage {
  readonly quote: string
  readonly block: BlockId
  readonly start: number
  readonly end: number
  /** True when the block has an editor's note that its text may be misread. */
  readonly flagged: boolean
}

/** What is wrong with a quote, and what an editor can do about it. */
export interface PassageProblem {
  readonly message: string
  readonly advice: string
}

const shown = 60

const excerpt = (quote: string): string =>
  quote.length <= shown ? `"${quote}"` : `"${quote.slice(0, shown)}…"`

/** The note on a box title of the editor's own says nothing about the report's words. */
const isFlagged = ({ kind, note }: Block): boolean =>
  note !== null && !(kind === 'heading' && note === nl.addedTitle)

const startOf = (text: string, quote: string): number | null => {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (holdsWholeWords(text, at, at + quote.length)) return at
  }
  return null
}

/** Finds the exact words of a quote in the blocks of a corpus. */
export class PassageFinder {
  readonly #blocks = new Map<BlockId, Block>()
  readonly #byWord = new Map<string, Block[]>()

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      this.#blocks.set(block.id, block)
      for (const { word } of wordsIn(block.text)) {
        const holders = this.#byWord.get(word)
        if (holders === undefined) this.#byWord.set(word, [block])
        else if (holders.at(-1) !== block) holders.push(block)
      }
    }
  }

  /** The passage that is meant: the quote's one block, or the block it names. */
  find({ quote, block: named }: WrittenPassage): Result<FoundPassage, PassageProblem> {
    const candidates = named === undefined ? this.#holders(quote) : this.#named(named)
    if (candidates === null) {
      return err({
        message: `there is no block "${named ?? ''}"`,
        advice: 'Take the id from "npm run -s corpus -- blocks"'
      })
    }
    const [found, ...others] = candidates.flatMap((block) => {
      const start = startOf(block.text, quote)
      return start === null ? [] : [{ block, start }]
    })
    if (found === undefined) {
      return err({
        message: `the quote ${excerpt(quote)} is not in ${named === undefined ? 'the report' : `block ${named}`}`,
        advice: 'Copy whole words of one block from report.md, without its marks'
      })
    }
    if (others.length > 0) {
      const ids = [found, ...others].map(({ block }) => block.id)
      return err({
        message: `the quote ${excerpt(quote)} is in ${ids.length} blocks: ${ids.slice(0, 5).join(', ')}`,
        advice: 'Write block: with the one that is meant, or quote more words'
      })
    }
    const { block, start } = found
    return ok({
      quote,
      block: block.id,
      start,
      end: start + quote.length,
      flagged: isFlagged(block)
    })
  }

  /** The blocks that hold the rarest word of a quote. */
  #holders(quote: string): readonly Block[] {
    let rarest: readonly Block[] | null = null
    for (const { word } of wordsIn(quote)) {
      const holders = this.#byWord.get(word) ?? []
      if (rarest === null || holders.length < rarest.length) rarest = holders
    }
    return rarest ?? []
  }

  #named(id: BlockId): readonly Block[] | null {
    const block = this.#blocks.get(id)
    return block === undefined ? null : [block]
  }
}
