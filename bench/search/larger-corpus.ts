/** A corpus many times as large as the report, which has the report in it, at its beginning. */
import * as v from 'valibot'
import {
  blockIdSchema,
  sectionIdSchema,
  type Block,
  type BlockId,
  type Corpus,
  type Section
} from '../../shared/corpus/model'
import { seeded } from '../random'
import { folded } from './finder'
import type { IsKept } from './kept-words'
import { Vocabulary } from './vocabulary'

/** Of the words of a sentence that may stay, in a hundred: those that become another one. */
const replaced = 30

const wordPattern = /[\p{L}\p{M}\p{Nd}]+/gu

const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? []

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]) (?=\p{Lu})/u)

/** Writes text as the report has it: its sentences in another order, with other words in them. */
class Writer {
  readonly #random = seeded(1)
  readonly #sentences: readonly string[]
  readonly #vocabulary: Vocabulary
  readonly #isKept: IsKept
  #words = 0

  constructor({ blocks }: Corpus, isKept: IsKept) {
    this.#sentences = blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
      .flatMap(({ text }) => sentencesOf(text))
    this.#isKept = isKept
    const known = new Set(blocks.flatMap(({ text }) => wordsOf(text)).map(folded))
    this.#vocabulary = new Vocabulary(
      [...known].filter((word) => !isKept(word)),
      isKept
    )
  }

  /** As many sentences as a text has; or one text of that length, when it is shorter than one. */
  like(text: string): string {
    const count = sentencesOf(text).length
    return Array.from({ length: count }, () => this.#disguised(this.#sentence())).join(' ')
  }

  title(text: string): string {
    return this.#disguised(text)
  }

  #sentence(): string {
    return this.#sentences[this.#random(this.#sentences.length)] ?? ''
  }

  /** Names and numbers are those of another report; so is a part of the other words. */
  #disguised(text: string): string {
    return text.replaceAll(wordPattern, (word, at: number) => {
      this.#words += 1
      if (/\p{Nd}/u.test(word)) return this.#number(word)
      const plain = folded(word)
      const isName = /\p{Lu}/u.test(at === 0 ? word.slice(1) : word)
      const stays = plain.length < 4 || this.#random(100) >= replaced
      if (stays && !isName && !this.#isKept(plain)) return word
      const other = this.#vocabulary.next(this.#words)
      return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other
    })
  }

  #number(digits: string): string {
    if (!this.#isKept(digits) && this.#random(100) >= replaced) return digits
    for (;;) {
      const other = String(this.#random(10 ** Math.min(digits.length, 6)))
      if (!this.#isKept(other)) return other
    }
  }
}

const sectionId = (id: string, copy: number) =>
  v.parse(sectionIdSchema, `${id.slice(0, 72)}-${copy}`)
const blockId = (id: string, copy: number) => v.parse(blockIdSchema, `${id.slice(0, 72)}-${copy}`)

const sectionLike = (section: Section, copy: number, writer: Writer): Section => ({
  ...section,
  id: sectionId(section.id, copy),
  parent: section.parent === null ? null : sectionId(section.parent, copy),
  title: writer.title(section.title)
})

const blockLike = (
  block: Block,
  copy: number,
  writer: Writer,
  titles: ReadonlyMap<BlockId, string>
): Block => {
  const id = blockId(block.id, copy)
  const base = { id, section: sectionId(block.section, copy), marks: [], source: [], note: null }
  const text = titles.get(id) ?? writer.like(block.text)
  return block.kind === 'footnote'
    ? { ...block, ...base, text, refersFrom: blockId(block.refersFrom, copy) }
    : { ...block, ...base, text }
}

/**
 * The report and so many copies less one of its structure, filled with sentences like its own. The
 * words that make a look-up what it is stand in the report alone.
 */
export const largerCorpus = (corpus: Corpus, copies: number, isKept: IsKept): Corpus => {
  const writer = new Writer(corpus, isKept)
  const sections = [...corpus.sections]
  const blocks = [...corpus.blocks]
  for (let copy = 2; copy <= copies; copy += 1) {
    const copied = corpus.sections.map((section) => sectionLike(section, copy, writer))
    const titles = new Map(copied.map(({ id, title }) => [v.parse(blockIdSchema, id), title]))
    sections.push(...copied)
    for (const block of corpus.blocks) blocks.push(blockLike(block, copy, writer, titles))
  }
  return { ...corpus, sections, blocks }
}
