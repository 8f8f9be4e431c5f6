/** Key figures as a table for other programs: each figure is one row, which says by itself what it counts and where it is from. */
import type { Passage } from '../cite/passage'
import { knownPageOf, pageInWords, placeInWords } from '../cite/place'
import { sectionLabel, type Outline } from '../corpus/outline'
import { linkOfEntry } from '../links/link'
import { figureColumns, figureTableWords } from '../nl/figure-table'
import { approximationWords } from '../nl/reference-words'
import { dateCell, textCell, type Cell, type Table } from '../table/model'
import { entryIdOf } from './catalogue'
import { chapterOf, type FigureSet } from './figures'
import type { Figure, FigureGroup } from './model'

type Column = keyof typeof figureColumns

const columns = Object.keys(figureColumns) as readonly Column[]

/** Makes a table of what is shown. */
export const figureTable = (outline: Outline, sets: readonly FigureSet[]): Table => ({
  title: figureTableWords.title(outline.edition.title),
  columns: Object.values(figureColumns),
  rows: sets.flatMap(({ group, figures }) => figures.map((figure) => rowOf(outline, figure, group)))
})

const rowOf = (outline: Outline, figure: Figure, group: FigureGroup | null): readonly Cell[] => {
  const { edition } = outline
  const { value, approximate, period, reference, notes } = figure
  const chapter = chapterOf(outline, figure.block)
  const block = outline.blocks.get(figure.block)
  const passage: Passage | null =
    block === undefined ? null : [{ block, start: figure.start, end: figure.end }]
  const page = passage === null ? null : pageInWords(knownPageOf(outline, passage))
  const said = [
    ...(figure.flagged ? [figureTableWords.flagged] : []),
    ...notes.map(({ text }) => figureTableWords.added(text))
  ]
  const cells: Readonly<Record<Column, Cell>> = {
    chapter: textCell(chapter === undefined ? '' : sectionLabel(chapter.contents.section)),
    group: textCell(group?.label ?? ''),
    label: textCell(figure.label),
    approximate: textCell(approximate === null ? '' : approximationWords[approximate]),
    value: { kind: 'number', value },
    unit: textCell(figure.unit),
    from: dateCell(period?.from ?? null),
    to: dateCell(period?.to ?? null),
    reference: dateCell(reference),
    quote: textCell(figure.quote),
    report: textCell(edition.title),
    place: textCell(passage === null ? '' : placeInWords(outline, passage)),
    page: textCell(page ?? ''),
    notes: textCell(said.join(' ')),
    link: textCell(linkOfEntry(edition.id, { entry: 'figure', id: entryIdOf(figure) }))
  }
  return columns.map((column) => cells[column])
}
