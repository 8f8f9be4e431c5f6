/**
 * Notes as a table for Excel. Between cells stands a semicolon: that is what Excel looks for on a computer that
 * is set to Dutch, where the comma is in the numbers, so that a double click shows columns. A byte order mark makes
 * it read the file as UTF-8. Otherwise as RFC 4180 says: lines end in CRLF, and a cell stands in quotes.
 *
 * Excel carries out what begins with one of `= + - @`, also behind spaces, and takes a tab or a line end for the
 * beginning of another cell. Such a cell gets an apostrophe in front, which makes a text of it (OWASP, "CSV
 * Injection"); the reader is told so where the format is chosen.
 */
import { citedIn } from '../cite/passage'
import { knownPageOf, pageInWords, placeInWords, sectionNumberOf } from '../cite/place'
import { pathOf, sectionLabel } from '../corpus/outline'
import { linkOf, linkOfEntry } from '../links/link'
import { citing } from '../nl/citing'
import { entryInWords } from '../nl/entries'
import { exchange } from '../nl/exchange'
import type { Annotation } from '../notes/model'
import { withSigns } from '../text/unseen'
import { quoteIn, type Chapter, type Placed } from './placed'

/** What Excel reads a file as UTF-8 by. */
export const byteOrderMark = '\uFEFF'

/** Excel has 32,767 places in a cell, and loses its way in a longer one. */
const longestCell = 32_000

/** The signs that begin a formula, in the width of the East as well. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** A text that Excel shows and does not carry out. */
export const harmless = (text: string): string => {
  const shown = withSigns(text)
  const whole = shown.length <= longestCell ? shown : shown.slice(0, longestCell) + exchange.cutOff
  // The cut may have gone through a character.
  return formula.test(whole) ? `'${withSigns(whole)}` : withSigns(whole)
}

/** A number as Excel takes it for one on a computer that is set to Dutch; no formula, also below nought. */
const decimal = (value: number): string => String(value).replace('.', ',')

/** A row of cells; each stands in quotes, in which only a quote has to be told apart. */
export const csvRow = (cells: readonly (string | number)[]): string => {
  const safe = cells.map((cell) => (typeof cell === 'number' ? decimal(cell) : harmless(cell)))
  return `${safe.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`
}

const two = (number: number): string => String(number).padStart(2, '0')

/** A moment by the clock of this computer, as Excel takes it for one in every language. */
const moment = (milliseconds: number): string => {
  const at = new Date(milliseconds)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return Number.isNaN(at.getTime()) ? '' : `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}

const noteOf = (annotation: Annotation): string => {
  switch (annotation.kind) {
    case 'note':
      return annotation.body
    case 'bookmark':
      return annotation.name
    case 'highlight':
      return ''
  }
}

/** Report, chapter, section, paragraph and page. A bare "2.1" would be a date to Excel. */
const placeCells = ({ at }: Placed, chapter: Chapter): readonly string[] => {
  if (at === null || chapter.at === null) return ['', exchange.withoutPlace, '', '', '']
  const { report, passage } = at
  const [{ block }] = citedIn(passage)
  const number = sectionNumberOf(report, passage)
  const section = pathOf(report, block.section).findLast(({ box }) => !box)
  return [
    report.edition.title,
    sectionLabel(chapter.at.part.contents.section),
    number === null ? (section?.title ?? '') : citing.section(number),
    placeInWords(report, passage),
    pageInWords(knownPageOf(report, passage)) ?? ''
  ]
}

const rowOf = (placed: Placed, chapter: Chapter): string => {
  const { annotation } = placed
  const { kind, entry, tags, createdAt, updatedAt } = annotation
  return csvRow([
    ...placeCells(placed, chapter),
    quoteIn(annotation),
    entry === null ? '' : entryInWords(entry),
    exchange.kinds[kind],
    kind === 'highlight' ? exchange.meanings[annotation.meaning] : '',
    noteOf(annotation),
    tags.join(', '),
    moment(createdAt),
    moment(updatedAt),
    linkTo(placed)
  ])
}

/** The link to the reference entry or the passage; of what has no place in a report, none. */
const linkTo = ({ annotation: { entry }, at }: Placed): string => {
  if (at === null) return ''
  const { id } = at.report.edition
  return entry === null ? linkOf(id, at.passage[0].block.id) : linkOfEntry(id, entry)
}

/** Writes annotations as a table, one a row. */
export const csvOf = (chapters: readonly Chapter[]): string =>
  byteOrderMark +
  csvRow(Object.values(exchange.columns)) +
  chapters.flatMap((chapter) => chapter.placed.map((one) => rowOf(one, chapter))).join('')
