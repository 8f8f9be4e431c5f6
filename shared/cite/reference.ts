/**
 * References in the form that is usual in Dutch official and legal writing: author, title, publisher,
 * date, place in the text, page. Nothing is in it but what the edition says of itself.
 */
import type { Edition } from '../corpus/model'
import type { Outline } from '../corpus/outline'
import { linkOf } from '../links/link'
import { citing } from '../nl/citing'
import { formatDate } from '../nl/dates'
import { markup, type Html } from './html'
import { markupOf, wordsOf, type Passage } from './passage'
import { knownPageOf, pageInWords, placeInWords } from './place'

/** A text in both forms in which programs take it from the clipboard. */
export interface RichText {
  readonly text: string
  readonly html: string
}

/** The reference to a report, or to a passage of it. */
export interface Reference {
  readonly text: string
  /** With the title in italics. */
  readonly html: Html
}

const reference = (edition: Edition, details: readonly string[]): Reference => {
  const after = [edition.ministry, formatDate(edition.published), ...details].join(', ')
  return {
    text: `${edition.publisher}, ${edition.title}, ${after}.`,
    html: markup`${edition.publisher}, <em>${edition.title}</em>, ${after}.`
  }
}

/** The reference to the report as a whole. */
export const referenceToReport = (edition: Edition): Reference => reference(edition, [])

/** The reference to a passage. Where its page is not certain, it says what is. */
export const referenceToPassage = (outline: Outline, passage: Passage): Reference => {
  const place = placeInWords(outline, passage)
  const known = knownPageOf(outline, passage)
  const page = pageInWords(known)
  if (page === null) return reference(outline.edition, [place])
  return reference(outline.edition, known.kind === 'on' ? [page, place] : [`${place} (${page})`])
}

/** A passage with its reference and the link to it, ready to be pasted in a memo. */
export const passageWithReference = (outline: Outline, passage: Passage): RichText => {
  const { text, html: rich } = referenceToPassage(outline, passage)
  const link = linkOf(outline.edition.id, passage[0].block.id)
  const quote = markup`<blockquote cite="${link}">${markupOf(passage)}</blockquote>`
  const source = markup`<p>${rich}<br><a href="${link}">${link}</a></p>`
  return {
    text: `${citing.quoted(wordsOf(passage))}\n\n${text}\n${link}\n`,
    html: inLanguage(outline.edition, [quote, source])
  }
}

/** The report's words alone, for a plain copy. */
export const passageAlone = (outline: Outline, passage: Passage): RichText => ({
  text: wordsOf(passage),
  html: inLanguage(outline.edition, markupOf(passage))
})

/** Markup for other programs, with the language of the report. */
export const inLanguage = ({ language }: Edition, content: readonly Html[]): string =>
  markup`<div lang="${language}">${content}</div>`.html
