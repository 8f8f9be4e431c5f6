/**
 * An index, as tables of numbers: which documents have a form, in what order a document
 * has its forms, and how forms belong together. Written once, when the corpus is compiled; opened as
 * views, so that opening costs nothing that grows with the report but two lists of words.
 *
 * A name is a form of the texts or a word that forms go back to. Names are numbers: those of the forms
 * first, in the order of their spelling.
 */
import * as v from 'valibot'
import { err, ok, type Result } from '../result'
import {
  bytesToNumbers,
  bytesToTexts,
  headerToBytes,
  numbersToBytes,
  openFile,
  packChunks,
  textsToBytes
} from './binary'

/** Raised when the analysis or the shape changes: an index of before would not fit what is typed. */
const format = 1

/** Steps in which is kept how much a form says of a document; FlexSearch calls them resolution. */
export const slots = 24

/** No root. */
export const none = 0xffffffff

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const headerSchema = v.strictObject({ format: v.literal(format), documents: count })

export interface Tables {
  /** How many documents there are. */
  readonly documents: number
  /** Spelled in ascending order, compared by code units. */
  readonly forms: readonly string[]
  /** Names of bases and roots that are no forms themselves; numbered after the forms. */
  readonly others: readonly string[]
  /** Of each form: the name it is kept under. */
  readonly base: Uint32Array
  /** Of each name: the name it is made of, or `none`. */
  readonly root: Uint32Array
  /** Of each name, where in `compounds` its list begins; one more at the end. */
  readonly compoundsAt: Uint32Array
  /** Names of compounds with the part, times two; one more when the part is the head. Varints. */
  readonly compounds: Uint8Array
  /** Of each form, where in `postings` its list begins. */
  readonly postingsAt: Uint32Array
  /**
   * Of each form: titles that have it and documents that have it. Each list is its length and then pairs:
   * how much the number is above the one before, and the slot. Varints.
   */
  readonly postings: Uint8Array
  /** Of each document, where in `sequence` its forms begin; one more at the end. */
  readonly sequenceAt: Uint32Array
  /** The forms of a document in their order. Varints. */
  readonly sequence: Uint8Array
  /** Of each document, the number of its title. */
  readonly titleOf: Uint32Array
}

const numeric = [
  'base',
  'root',
  'compoundsAt',
  'postingsAt',
  'sequenceAt',
  'titleOf'
] as const satisfies readonly (keyof Tables)[]
const bytes = ['compounds', 'postings', 'sequence'] as const satisfies readonly (keyof Tables)[]

export const packTables = (tables: Tables): Uint8Array =>
  packChunks({
    header: headerToBytes({ format, documents: tables.documents }),
    forms: textsToBytes(tables.forms),
    others: textsToBytes(tables.others),
    ...Object.fromEntries(numeric.map((name) => [name, numbersToBytes([...tables[name]])])),
    ...Object.fromEntries(bytes.map((name) => [name, tables[name]]))
  })

export const openTables = (file: Uint8Array): Result<Tables, string> => {
  const opened = openFile(file, headerSchema)
  if (!opened.ok) return opened
  const { header, chunk } = opened.value
  const column = (name: (typeof numeric)[number]): Uint32Array => bytesToNumbers(chunk(name))
  const tables: Tables = {
    documents: header.documents,
    forms: bytesToTexts(chunk('forms')),
    others: bytesToTexts(chunk('others')),
    base: column('base'),
    root: column('root'),
    compoundsAt: column('compoundsAt'),
    compounds: chunk('compounds'),
    postingsAt: column('postingsAt'),
    postings: chunk('postings'),
    sequenceAt: column('sequenceAt'),
    sequence: chunk('sequence'),
    titleOf: column('titleOf')
  }
  const names = tables.forms.length + tables.others.length
  const fits =
    tables.base.length === tables.forms.length &&
    tables.root.length === names &&
    tables.compoundsAt.length === names + 1 &&
    tables.postingsAt.length === tables.forms.length &&
    tables.sequenceAt.length === tables.documents + 1 &&
    tables.titleOf.length === tables.documents
  return fits ? ok(tables) : err('tables of another length')
}
