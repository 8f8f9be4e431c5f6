import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainWords } from '../tools/corpus/words'

/** An entry of repairs.yml; what explains it is the same for all. */
export interface WrittenRepair {
  readonly kind: string
  readonly lines: readonly number[]
  readonly before: unknown
  readonly after: unknown
}

/** A heading of the contents page. */
export interface ContentsEntry {
  readonly title: string
  readonly page: number | null
  readonly heading: string
}

/** What the reference data of an edition looks for in all of its text, as its files have it. */
export interface Terms {
  readonly abbreviations: readonly unknown[]
  readonly synonyms: readonly unknown[]
  readonly organisations: readonly unknown[]
}

const title = 'Rapport van hergebruikte zinnen'
const publisher = 'Bureau Meting'
const ministry = 'Ministerie van Voorbeelden'
const contentsTitle = 'Inhoud'

/** A value as YAML; JSON is a part of it. */
const yaml = (value: unknown): string => JSON.stringify(value)

const yamlEntry = ({ kind, lines, before, after }: WrittenRepair): string =>
  [
    `- kind: ${kind}`,
    `  lines: ${yaml(lines)}`,
    `  before: ${yaml(before)}`,
    `  after: ${yaml(after)}`,
    '  reason: Made to be repaired, as an extraction would have it',
    '  confidence: high\n'
  ].join('\n')

/** Writes the files of an edition that belong together: a line of the source, and what becomes of it. */
export class EditionWriter {
  readonly #source: string[] = []
  readonly #report: string[] = []
  readonly #repairs: string[] = []
  readonly #figures: string[] = []
  readonly #contents: readonly ContentsEntry[]
  readonly #contentsFrom: number
  #lastLine = 0

  constructor(contents: readonly ContentsEntry[]) {
    this.#contents = contents
    for (const text of [title, publisher, ministry, 'mei 2024', contentsTitle]) this.#push(text)
    this.#contentsFrom = this.#source.length + 1
    for (const { title: head, page } of contents)
      this.#push(page === null ? head : `${head} ${page}`)
    this.#lastLine = 0
  }

  /** The last line of the source that has words, after the contents page. */
  get lastLine(): number {
    return this.#lastLine
  }

  /** The words of the source. */
  get words(): number {
    return this.#source.reduce((sum, line) => sum + plainWords(line).length, 0)
  }

  /** Writes a line of the source; says which. */
  source(text: string): number {
    this.#source.push('')
    return this.#push(text)
  }

  /** Writes lines of the report. */
  report(...lines: readonly string[]): void {
    for (const line of lines) this.#report.push(line)
  }

  repair(entry: WrittenRepair): void {
    this.#repairs.push(yamlEntry(entry))
  }

  /** Writes a figure that rests on a quote. */
  figure(id: string, value: number, quote: string): void {
    this.#figures.push(
      `  - id: ${id}\n    label: Een getal\n    value: ${value}\n    unit: zaken\n    highlighted: false\n    quote: ${yaml(quote)}\n`
    )
  }

  /** Writes the folder, with the terms that its reference data speaks of. */
  async write(folder: string, terms: Terms): Promise<void> {
    const source = `${this.#source.join('\n')}\n`
    const files = {
      'source.txt': source,
      'report.md': `${this.#report.join('\n')}\n`,
      'repairs.yml': this.#repairs.join('\n'),
      'edition.yml': this.#edition(source),
      'lexicon.yml': `abbreviations: ${yaml(terms.abbreviations)}\nsynonyms: ${yaml(terms.synonyms)}\n`,
      'reference/organisations.yml': yaml(terms.organisations),
      'reference/figures.yml': `figures:\n${this.#figures.join('')}`
    }
    await mkdir(join(folder, 'reference'), { recursive: true })
    await Promise.all(
      Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text))
    )
  }

  #push(text: string): number {
    this.#lastLine = this.#source.push(text)
    return this.#lastLine
  }

  #edition(source: string): string {
    const entries = this.#contents.map(
      (entry, index) =>
        `    - line: ${this.#contentsFrom + index}\n      title: ${yaml(entry.title)}\n      page: ${entry.page ?? 'null'}\n      heading: ${entry.heading}`
    )
    return [
      'id: groot',
      `title: ${title}`,
      `publisher: ${publisher}`,
      `ministry: ${ministry}`,
      'published: 2024-05',
      "period: { from: '2022', to: 2024-05 }",
      'language: nl',
      `sha256: ${createHash('sha256').update(source).digest('hex')}`,
      'titlePage:',
      '  - { lines: [1], is: title }',
      '  - { lines: [2], is: publisher }',
      '  - { lines: [3], is: ministry }',
      '  - { lines: [4], is: published }',
      'contents:',
      `  heading: { line: 5, title: ${contentsTitle} }`,
      '  entries:',
      ...entries,
      ''
    ].join('\n')
  }
}
