/**
 * Notes as a text to read, and to work on in any program that knows Markdown. Not by the writer of documents
 * (shared/document): what the reader wrote stays the Markdown that they typed, with its code, links and tasks, of which
 * a document has the words only.
 */
import { knownPageOf, pageInWords, placeInWords } from '../cite/place'
import { referenceToPassage } from '../cite/reference'
import { sectionLabel } from '../corpus/outline'
import { linkOf, linkOfEntry } from '../links/link'
import { formatDate } from '../nl/dates'
import { entryInWords } from '../nl/entries'
import { exchange } from '../nl/exchange'
import type { Annotation } from '../notes/model'
import { blockQuote, plainLine, withinItem } from './markdown-text'
import { quoteIn, type Chapter, type Placed } from './placed'

/** As wide as the sign of an item and its spaces, so that code by a tab stays code. */
const indent = '    '

/** Writes annotations by chapter: the words they are on, with their reference, and what the reader put there. */
export const markdownOf = (chapters: readonly Chapter[], madeAt: number): string => {
  const amount = chapters.reduce((sum, { placed }) => sum + placed.length, 0)
  const parts = chapters.map((chapter, index) => {
    const report = chapter.at?.report
    const isNew = report !== undefined && report !== chapters[index - 1]?.at?.report
    return [...(isNew ? [`## ${titleOf(report.edition)}`] : []), chapterOf(chapter)].join('\n\n')
  })
  const head = [`# ${exchange.title}`, exchange.made(madeAt, amount)]
  return `${[...head, ...parts].join('\n\n')}\n`
}

const titleOf = ({ title, published }: { readonly title: string; readonly published: string }) =>
  plainLine(exchange.report(title, formatDate(published)))

const chapterOf = ({ at, placed }: Chapter): string => {
  const title =
    at === null
      ? `## ${exchange.withoutPlace}`
      : `### ${plainLine(sectionLabel(at.part.contents.section))}`
  return [title, ...passagesOf(placed)].join('\n\n')
}

/** What is on the same words, or on the same reference entry, stands under them together. */
const passagesOf = (placed: readonly Placed[]): readonly string[] => {
  const groups = new Map<string, [Placed, ...Placed[]]>()
  for (const one of placed) {
    const { anchor, further, entry } = one.annotation
    const key = JSON.stringify([anchor, further, entry])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return Array.from(groups.values(), (group) =>
    [...placeOf(group[0]), ...group.map(({ annotation }) => itemOf(annotation))].join('\n\n')
  )
}

const placeOf = ({ annotation, at }: Placed): readonly string[] => {
  const { entry } = annotation
  const quote = quoteIn(annotation)
  const quoted = quote.trim() === '' ? [] : [blockQuote(quote)]
  const name = entry === null ? [] : [`#### ${plainLine(entryInWords(entry))}`]
  if (at === null) return [...name, ...quoted]
  const { report, passage } = at
  const page = pageInWords(knownPageOf(report, passage))
  const place = [placeInWords(report, passage), ...(page === null ? [] : [page])].join(', ')
  const { id } = report.edition
  const link = entry === null ? linkOf(id, passage[0].block.id) : linkOfEntry(id, entry)
  return [
    ...(entry === null ? [`#### ${plainLine(place)}`] : name),
    ...quoted,
    `${plainLine(referenceToPassage(report, passage).text)} <${link}>`
  ]
}

const itemOf = (annotation: Annotation): string => {
  const { tags, createdAt, updatedAt } = annotation
  const about = [
    ...(tags.length === 0 ? [] : [exchange.tags(tags)]),
    exchange.when(createdAt, updatedAt)
  ].join('. ')
  const head = `-   **${kindOf(annotation)}** (${plainLine(about)})`
  const said = saidIn(annotation)
  return said === null ? head : `${head}\n\n${said}`
}

const kindOf = (annotation: Annotation): string =>
  annotation.kind === 'highlight'
    ? exchange.highlight(exchange.meanings[annotation.meaning])
    : exchange.kinds[annotation.kind]

const saidIn = (annotation: Annotation): string | null => {
  switch (annotation.kind) {
    case 'note':
      return annotation.body.trim() === '' ? null : withinItem(annotation.body, indent)
    case 'bookmark':
      return annotation.name.trim() === '' ? null : indent + plainLine(annotation.name)
    case 'highlight':
      return null
  }
}
