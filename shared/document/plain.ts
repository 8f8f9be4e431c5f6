/** A text in which nothing is Markdown, as blocks of a document: known and made without the parser of Markdown. */
import { withSigns } from '../text/unseen'
import { paragraphOf, type DocumentBlock } from './model'

/**
 * What can mean something in Markdown: signs that do anywhere, those that do at the beginning of a line, and lines
 * that begin far to the right. Some text that has such a sign is plain after all; none without one is not.
 */
const signs = /[\\`*_[<&]|^[ \t]*(?:[#>=+~-]|\d{1,9}[.)])|^(?: {4}| {0,3}\t)/mu

/** Whether a text may be more than paragraphs of plain words. */
export const mayBeMarkdown = (text: string): boolean => signs.test(text.replaceAll('\r', '\n'))

/** The paragraphs of a text as it was typed: an empty line parts them, each line stays one. */
export const plainBlocks = (text: string): readonly DocumentBlock[] =>
  withSigns(text.replaceAll(/\r\n?/g, '\n'))
    .split(/\n(?:[ \t]*\n)+/)
    .map((words) => words.replaceAll(/^[ \t]+|[ \t]+$/gmu, '').replaceAll(/^\n+|\n+$/g, ''))
    .filter((words) => words.trim() !== '')
    .map((words) => paragraphOf(words))
