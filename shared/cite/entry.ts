/** A reference entry with its reference, ready to be pasted in a memo. */
import type { Outline } from '../corpus/outline'
import { linkOfEntry } from '../links/link'
import { entryKindNames } from '../nl/entries'
import type { Brief, BriefPart } from '../reference/brief'
import type { EntrySummary } from '../reference/catalogue'
import { markup, type Html } from './html'
import type { Passage } from './passage'
import {
  inLanguage,
  referenceToPassage,
  referenceToReport,
  type Reference,
  type RichText
} from './reference'

/** The passage that an entry rests on; null where the report has it in other words only. */
export const passageOfEntry = (
  { blocks }: Outline,
  { source }: Pick<EntrySummary, 'source'>
): Passage | null => {
  const block = source === null ? undefined : blocks.get(source.block)
  return source === null || block === undefined
    ? null
    : [{ block, start: source.start, end: source.end }]
}

/** How an entry is cited: by the passage that it rests on, or else by the report. */
const referenceToEntry = (outline: Outline, entry: EntrySummary): Reference => {
  const passage = passageOfEntry(outline, entry)
  return passage === null
    ? referenceToReport(outline.edition)
    : referenceToPassage(outline, passage)
}

/** The name of an entry, what it says in short, the reference to its source, and the link to it. */
export const entryWithReference = (
  outline: Outline,
  entry: EntrySummary,
  brief: Brief
): RichText => {
  const { text, html: rich } = referenceToEntry(outline, entry)
  const link = linkOfEntry(outline.edition.id, entry)
  const kind = entryKindNames[entry.entry]
  return {
    text: [`${entry.name} (${kind})`, ...brief.map(lineOf), '', text, link, ''].join('\n'),
    html: inLanguage(outline.edition, [
      markup`<p><strong>${entry.name}</strong> (${kind})</p>`,
      ...brief.map(markupOf),
      markup`<p>${rich}<br><a href="${link}">${link}</a></p>`
    ])
  }
}

const lineOf = ({ label, texts, isOrdered }: BriefPart): string => {
  const [first] = texts
  if (texts.length === 1) return `${label}: ${first ?? ''}`
  return [
    `${label}:`,
    ...texts.map((said, at) => `${isOrdered ? `${at + 1}.` : '-'} ${said}`)
  ].join('\n')
}

const markupOf = ({ label, texts, isOrdered }: BriefPart): Html => {
  const [first] = texts
  if (texts.length === 1) return markup`<p>${label}: ${first ?? ''}</p>`
  const items = texts.map((said) => markup`<li>${said}</li>`)
  return isOrdered
    ? markup`<p>${label}:</p><ol>${items}</ol>`
    : markup`<p>${label}:</p><ul>${items}</ul>`
}
