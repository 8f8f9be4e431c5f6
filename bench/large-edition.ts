import type { Block, Corpus, Heading, ListItem } from '../shared/corpus/model'
import type { Reference } from '../shared/reference/model'
import { holdsWholeWords } from '../shared/text/boundaries'
import { nl } from '../tools/corpus/text-nl'
import { EditionWriter, type Terms } from './edition-writer'
import { seeded } from './random'

/** Sentences without anything that Markdown or an extraction reads as a sign of its own. */
const plain = /^\p{Lu}[\p{L}\p{Nd} ,.;()'’‘“”"%&/–-]+[.?!]$/u

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]) (?=\p{Lu})/u)

const poolOf = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => plain.test(sentence) && !sentence.includes('www'))

const superscript = (label: number): string =>
  Array.from(String(label), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')

/** How often, in a hundred blocks, the extraction of the report damages one in this way. */
const damage = { seam: 27, brokenWord: 10, typo: 8, flag: 9, footnote: 12 }

/** How many blocks there are to a figure that quotes one. */
const blocksToFigure = 2

/** Writes copies of a report's structure, filled with its own sentences in another order. */
class Recombination {
  readonly #random = seeded(1)
  readonly #pool: readonly string[]
  readonly #taken = new Set<string>()
  readonly #writer: EditionWriter
  readonly #listed: ReadonlySet<string>
  #copy = 0
  #chapters = 0
  #footnotes: { readonly line: number; readonly follows: number }[] = []
  #lastOfPart = 0
  #inList = false
  #inBox = false
  #figures = 0

  constructor(pool: readonly string[], writer: EditionWriter, listed: ReadonlySet<string>) {
    this.#pool = pool
    this.#writer = writer
    this.#listed = listed
  }

  write({ blocks, sections }: Corpus, copy: number): void {
    this.#copy = copy
    const boxes = new Set(sections.filter(({ box }) => box).map(({ id }) => id))
    const numbered = new Set(
      sections
        .filter(({ parent, number }) => parent === null && number !== null)
        .map(({ id }) => id)
    )
    for (const block of blocks) {
      if (block.kind === 'footnote') continue
      if (block.kind !== 'list-item') this.#endList()
      if (this.#inBox && (block.kind === 'heading' || !boxes.has(block.section))) this.#endBox()
      if (block.kind === 'heading') this.#heading(block, numbered.has(block.section))
      else if (block.kind === 'list-item') this.#listItem(block)
      else if (block.kind === 'gap') this.#gap(block.number)
      else this.#paragraph(sentencesOf(block.text).length)
    }
    this.#endList()
    this.#endBox()
    this.#endPart()
  }

  #chance(percent: number): boolean {
    return this.#random(100) < percent
  }

  #pick(): string {
    return this.#pool[this.#random(this.#pool.length)] ?? ''
  }

  /** That many sentences, and more where another block has the same; sometimes one to quote. */
  #text(count: number, quoted = true): string {
    const sentences = Array.from({ length: count }, () => this.#pick())
    if (quoted && this.#random(blocksToFigure) === 0) {
      const value = this.#random(900) + 1
      const quote = `In zaak ${this.#copy}-${this.#figures} telde men ${value} personen`
      this.#writer.figure(`getal-${this.#figures}`, value, quote)
      this.#figures += 1
      sentences.push(`${quote}.`)
    }
    while (this.#taken.has(sentences.join(' '))) sentences.push(this.#pick())
    const text = sentences.join(' ')
    this.#taken.add(text)
    return text
  }

  #heading({ level, section, text, box, note }: Heading, numbered: boolean): void {
    if (level === 1) this.#endPart()
    const marks = `${'#'.repeat(level)} ${text}`
    const id = `${section}-${this.#copy}`
    if (box) {
      this.#writer.report('::::kader', '')
      this.#inBox = true
    }
    if (note !== null) {
      const before = { follows: this.#writer.lastLine }
      this.#writer.repair({ kind: 'added', lines: [], before, after: marks })
      this.#writer.report(`${marks} {#${id} toegevoegd}`, '')
      return
    }
    if (numbered) this.#chapters += 1
    const line = this.#source(numbered ? `${this.#chapters}. ${text}` : text)
    this.#writer.report(`${marks} {#${id}${numbered ? ` nummer=${this.#chapters}` : ''}}`, '')
    if (this.#listed.has(section)) return
    const kind = box ? 'box' : 'heading'
    this.#writer.repair({ kind, lines: [line], before: text, after: marks })
  }

  #paragraph(count: number): void {
    const flagged = this.#chance(damage.flag)
    const text = this.#text(count, !flagged)
    const footnote = !this.#inBox && this.#chance(damage.footnote)
    const label = this.#footnotes.length + 1
    const line = this.#damaged(footnote ? `${text}${superscript(label)}` : text, '')
    this.#writer.report(footnote ? `${text}[^${label}]` : text, '')
    if (flagged) this.#flag(text, line)
    if (footnote) this.#footnote(text, line, label)
  }

  #footnote(text: string, line: number, label: number): void {
    const words = text.split(' ').slice(-3).join(' ')
    const [before, after] = [`${words}${superscript(label)}`, `${words}[^${label}]`]
    this.#writer.repair({ kind: 'marker', lines: [line], before, after })
    const note = this.#text(1)
    const [first = ''] = note.split(' ')
    const at = this.#writer.source(`${label} ${note}`)
    const marks = { before: `${label} ${first}`, after: `[^${label}]: ${first}` }
    this.#writer.repair({ kind: 'marker', lines: [at], ...marks })
    this.#writer.report(`[^${label}]: ${note}`, '')
    this.#footnotes.push({ line: at, follows: line })
  }

  #flag(text: string, line: number): void {
    const note = 'Zo staat het in de brontekst; wat hier staat, kan niet kloppen.'
    this.#writer.report(`::redactienoot[${note}]`, '')
    const before = text.split(' ').slice(-3).join(' ')
    this.#writer.repair({ kind: 'flag', lines: [line], before, after: note })
  }

  #listItem({ marker }: ListItem): void {
    const text = this.#text(1)
    this.#damaged(text, marker === 'bullet' ? '- ' : `${marker}. `)
    this.#writer.report(`${marker === 'bullet' ? '-' : `${marker}.`} ${text}`)
    this.#inList = true
  }

  #gap(number: number): void {
    const label = `Aantal ${number} van deel ${this.#copy}:`
    const after = `${label} ${nl.gap}`
    this.#writer.repair({ kind: 'gap', lines: [this.#source(label)], before: label, after })
    this.#writer.report(':::cijfers-ontbreken', '', after, '', ':::', '')
  }

  /** Writes a text to the source as an extraction would; says on which line it ends. */
  #damaged(text: string, start: string): number {
    const words = text.split(' ')
    const at = 3 + this.#random(Math.max(1, words.length - 6))
    const word = words[at] ?? ''
    if (words.length > 8 && this.#chance(damage.seam)) {
      return this.#cut(words, at, [word], start)
    }
    if (words.length > 8 && /^\p{L}{6,}$/u.test(word) && this.#chance(damage.brokenWord)) {
      return this.#cut(words, at, [`${word.slice(0, 3)}-`, word.slice(3)], start)
    }
    const after = words.slice(at - 1, at + 1).join(' ')
    if (/^\p{L}{6,}$/u.test(word) && this.#chance(damage.typo)) {
      const wrong = `${word}qx`
      const line = this.#source(start + words.with(at, wrong).join(' '))
      const before = words
        .with(at, wrong)
        .slice(at - 1, at + 1)
        .join(' ')
      this.#writer.repair({ kind: 'typo', lines: [line], before, after })
      return line
    }
    return this.#source(start + text)
  }

  /** Cuts a text over two lines: before a word, or inside of one. */
  #cut(words: readonly string[], at: number, pieces: readonly string[], start: string): number {
    const broken = pieces.length === 2
    const head = [...words.slice(0, at), ...pieces.slice(0, -1)]
    const tail = [pieces.at(-1) ?? '', ...words.slice(at + 1)]
    const lines = [this.#source(start + head.join(' ')), this.#source(tail.join(' '))]
    const before = [head.slice(-2).join(' '), tail.slice(0, 2).join(' ')]
    const after = words.slice(at - (broken ? 1 : 2), at + 2).join(' ')
    this.#writer.repair({ kind: broken ? 'broken-word' : 'seam', lines, before, after })
    return lines[1] ?? 0
  }

  #source(text: string): number {
    this.#lastOfPart = this.#writer.source(text)
    return this.#lastOfPart
  }

  #endList(): void {
    if (this.#inList) this.#writer.report('')
    this.#inList = false
  }

  #endBox(): void {
    if (this.#inBox) this.#writer.report('::::', '')
    this.#inBox = false
  }

  /** Footnotes stand at the end of their part. */
  #endPart(): void {
    let last = this.#lastOfPart
    for (const { line, follows } of this.#footnotes) {
      const [before, after] = [{ follows }, { follows: last }]
      this.#writer.repair({ kind: 'moved', lines: [line], before, after })
      last = line
    }
    this.#footnotes = []
  }
}

/** The terms of a report that its sentences here have: what is nowhere in the text is refused. */
export const termsOf = ({ lexicon, organisations }: Reference, corpus: Corpus): Terms => {
  const pool = poolOf(corpus.blocks)
  const isUsed = (form: string): boolean =>
    pool.some((sentence) => {
      const at = sentence.indexOf(form)
      return at >= 0 && holdsWholeWords(sentence, at, at + form.length)
    })
  return {
    abbreviations: lexicon.abbreviations
      .filter(({ short }) => isUsed(short))
      .map(({ short, long }) => ({ short, long, toegevoegd: true })),
    synonyms: lexicon.synonyms
      .map(({ words, seek }) => ({ words: words.filter(isUsed), seek }))
      .filter(({ words }) => words.length > 0),
    organisations: organisations
      .map(({ id, name, kind, searched }) => ({
        id,
        name,
        kind,
        searched: searched.filter(isUsed)
      }))
      .filter(({ searched }) => searched.length > 0)
  }
}

/** An edition with `copies` times the words of a corpus, with the entries that prove it. */
export const largeEdition = (corpus: Corpus, copies: number): EditionWriter => {
  const printed = corpus.sections.filter(({ page, parent }) => page !== null || parent === null)
  const numbers = Array.from({ length: copies }, (_, index) => index + 1)
  const writer = new EditionWriter(
    numbers.flatMap((copy) =>
      printed.map(({ id, title, page }) => ({ title, page, heading: `${id}-${copy}` }))
    )
  )
  const listed = new Set<string>(printed.map(({ id }) => id))
  const recombination = new Recombination(poolOf(corpus.blocks), writer, listed)
  for (const copy of numbers) recombination.write(corpus, copy)
  return writer
}
