/** What views of the reference data are put together of on paper. */
import { referenceToReport } from '../../shared/cite/reference'
import { citationOf, type Outline } from '../../shared/corpus/outline'
import {
  paragraphOf,
  plainRun,
  type DocumentBlock,
  type Run,
  type Runs
} from '../../shared/document/model'
import { briefOf } from '../../shared/reference/brief'
import type { Catalogue, Source } from '../../shared/reference/catalogue'
import type { EntryName } from '../../shared/reference/entry'
import type { Note } from '../../shared/reference/model'
import type { Sourced } from '../../shared/reference/sources'
import { formatDate } from '../text/format'
import { t } from '../text/nl'

/** Of which report it is, how to cite that, and when it was printed. */
export const factsOf = ({ edition }: Outline): readonly string[] => [
  `${t.printing.cite} ${referenceToReport(edition).text}`,
  t.printing.made(formatDate(new Date().toISOString().slice(0, 10)))
]

/** Each thing that is said under its label; where that is more than one, the label has them below it. */
export const inShort = (catalogue: Catalogue, name: EntryName): readonly DocumentBlock[] =>
  (briefOf(catalogue, name) ?? []).flatMap(({ label, texts, isOrdered }) => {
    const labelled = (words: string): DocumentBlock =>
      item([
        { ...plainRun(`${label}:`), isStrong: true },
        ...(words === '' ? [] : [plainRun(` ${words}`)])
      ])
    const [first, ...more] = texts
    if (first !== undefined && more.length === 0) return [labelled(first)]
    return [
      labelled(''),
      ...texts.map((text, at) => item([plainRun(text)], 1, isOrdered ? at + 1 : null))
    ]
  })

export const heading = (level: 2 | 3, text: string): DocumentBlock => ({
  kind: 'heading',
  level,
  text
})

export const item = (runs: Runs, depth = 0, ordinal: number | null = null): DocumentBlock => ({
  kind: 'item',
  depth,
  ordinal,
  runs
})

/** Left out where there are none. */
export const names = (title: string, all: readonly string[]): readonly DocumentBlock[] =>
  all.length === 0 ? [] : [heading(2, title), ...all.map((name) => item([plainRun(name)]))]

const placeOf = (outline: Outline, { block: id }: Source): string => {
  const block = outline.blocks.get(id)
  // Its number stays with the word before it.
  return block === undefined ? '' : citationOf(outline, block).replace(/ (?=\S+$)/u, '\u00a0')
}

/** A statement, with the place that it rests on. */
export const sourced = (outline: Outline, words: string, source: Sourced): DocumentBlock =>
  item([plainRun(words), placeRun(outline, source)])

export const placeRun = (outline: Outline, source: Source): Run => ({
  ...plainRun(` [${placeOf(outline, source)}]`),
  isEmphasis: true
})

export const sourceOf = (outline: Outline, source: Source): readonly DocumentBlock[] => [
  paragraphOf(t.reference.source(placeOf(outline, source)), true)
]

/** The words of the report. */
export const quoted = (outline: Outline, source: Sourced): readonly DocumentBlock[] => [
  {
    kind: 'quote',
    paragraphs: [[plainRun(source.quote)]],
    citation: t.reference.source(placeOf(outline, source))
  }
]

export const notesOf = (notes: readonly Note[]): readonly DocumentBlock[] =>
  notes.map(({ text }) => paragraphOf(t.printing.addedByEditors(text), true))
