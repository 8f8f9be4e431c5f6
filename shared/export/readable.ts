/**
 * The copy of all annotations and answers that a person reads without Naslag: one page of markup with neither script nor
 * address in it, which shows the same on a computer that has never been online.
 */
import type { KeptAssignment } from '../assignments/kept'
import { markup, type Html } from '../cite/html'
import { citationOf, sectionLabel, type Outline } from '../corpus/outline'
import { grouped } from '../grouped'
import { formatDate } from '../nl/dates'
import { entryInWords } from '../nl/entries'
import { meaningNames } from '../nl/meanings'
import { readable } from '../nl/readable'
import type { Annotation } from '../notes/model'
import { inPlaceOrder, landingOf } from '../notes/places'
import { withSigns } from '../text/unseen'
import type { Maker } from './format'
import { answersAmount, answersOf } from './readable-answers'
import { readableStyle } from './readable-style'
import { writtenText } from './readable-text'

/** What the name of a readable copy ends in. */
export const readableExtension = 'html'

/** How each readable copy begins: by that it is known from a page that somebody else made. */
export const readableStart =
  '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="Naslag: leesbare kopie">\n'

export interface Readable {
  readonly annotations: readonly Annotation[]
  /** How many could not be read, and so are not in it. */
  readonly left: number
  /** The reports that were read, in the order in which they are shown. */
  readonly reports: readonly Outline[]
  /** Reading assignments, with what the reader answered. */
  readonly assignments: readonly KeptAssignment[]
}

/** Writes the copy. `hash` is the SHA-256 of a text in base64, by which the page allows its own style. */
export const readableCopy = (
  { annotations, left, reports, assignments }: Readable,
  { madeAt, madeBy }: Maker,
  hash: (text: string) => string
): string => {
  const policy = `default-src 'none'; style-src 'sha256-${hash(readableStyle)}'; base-uri 'none'; form-action 'none'`
  const groups = [...groupsOf(annotations, reports), ...answersOf(assignments)]
  const body = markup`<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${readable.documentTitle(madeAt)}</title>
<style>${{ html: readableStyle }}</style>
</head>
<body>
<header>
<h1>${readable.title}</h1>
<p class="about">${readable.made(madeAt, shown(madeBy), annotations.length, answersAmount(assignments))}</p>
<p class="about">${readable.purpose}</p>
${left > 0 ? markup`<p class="about">${readable.left(left)}</p>\n` : ''}</header>
<main>
${groups.length === 0 ? markup`<p>${readable.none}</p>\n` : groups}</main>
</body>
</html>
`
  return readableStart + body.html
}

/** A text that the app did not write itself. */
const shown = withSigns

/** The annotations of each report; of those that were not read, by the name of the report. */
const groupsOf = (
  annotations: readonly Annotation[],
  reports: readonly Outline[]
): readonly Html[] => {
  const known = new Set(reports.map(({ edition }) => edition.id))
  const of = grouped(annotations, ({ anchor }) => anchor.edition)
  const unknown = [...of].filter(([edition]) => !known.has(edition))
  return [
    ...reports.flatMap((report) => {
      const own = of.get(report.edition.id)
      return own === undefined ? [] : [reportOf(report, own)]
    }),
    ...unknown.map(
      ([edition, own]) => markup`<section>
<h2>${readable.unknownReport(shown(edition))}</h2>
<p class="about">${readable.unknownReportAdvice}</p>
${passagesOf(inPlaceOrder(own, new Map()), null)}</section>
`
    )
  ]
}

const reportOf = (report: Outline, own: readonly Annotation[]): Html => {
  const ordered = inPlaceOrder(own, report.order)
  const partAt = ({ anchor }: Annotation) => {
    const block = report.blocks.get(anchor.block)
    return block === undefined ? undefined : report.partOf.get(block.section)
  }
  const of = grouped(ordered, partAt)
  const chapter = (title: string, annotations: readonly Annotation[] | undefined) =>
    annotations === undefined
      ? []
      : [
          markup`<section>
<h3>${title}</h3>
${passagesOf(annotations, report)}</section>
`
        ]
  const { title, published } = report.edition
  return markup`<section>
<h2>${readable.report(title, formatDate(published))}</h2>
${report.parts.flatMap((part) => chapter(sectionLabel(part.contents.section), of.get(part)))}${chapter(
    readable.withoutPlace,
    of.get(undefined)
  )}</section>
`
}

/** What hangs on the same words, or is about the same reference entry, together under them. */
const passagesOf = (ordered: readonly Annotation[], report: Outline | null): readonly Html[] => {
  const words = ({ anchor: { block, start, end, quote }, entry }: Annotation) =>
    JSON.stringify([block, start, end, quote, entry])
  return [...grouped(ordered, words).values()].map((own) => passageOf(own, report))
}

const passageOf = (own: readonly [Annotation, ...Annotation[]], report: Outline | null): Html => {
  const [{ anchor, entry }] = own
  const block = report?.blocks.get(anchor.block)
  const heading =
    report === null || block === undefined
      ? ''
      : markup`<h4>${readable.place(citationOf(report, block), block.page)}</h4>\n`
  const isChanged = landingOf(anchor, block).kind === 'changed'
  return markup`<article>
${heading}${entry === null ? '' : markup`<p class="about">${shown(entryInWords(entry))}</p>\n`}<blockquote>${shown(anchor.quote)}</blockquote>
${isChanged ? markup`<p class="about">${readable.changed}</p>\n` : ''}${own.map(annotationOf)}</article>
`
}

const annotationOf = (annotation: Annotation): Html => {
  const { createdAt, updatedAt } = annotation
  return markup`<p class="kind">${kindOf(annotation)} <span>${readable.when(createdAt, updatedAt)}</span></p>
${annotation.kind === 'note' ? writtenText(annotation.body, readable.unseen) : ''}`
}

const kindOf = (annotation: Annotation): string => {
  switch (annotation.kind) {
    case 'bookmark':
      return readable.bookmark
    case 'highlight':
      return readable.highlight(meaningNames[annotation.meaning])
    case 'note':
      return readable.note
  }
}
