/** What is searched, one document a block, an entry or a note; kept apart from the index over it. */
import * as v from 'valibot'
import { blockIdSchema, editionIdSchema, sectionIdSchema, type EditionId } from '../corpus/model'
import { entryIdSchema, entryKinds, type EntryKind } from '../reference/entry'
import { err, ok, type Result } from '../result'
import {
  bytesToNumbers,
  bytesToTexts,
  headerToBytes,
  numbersToBytes,
  openFile,
  openTexts,
  packChunks,
  packTexts,
  textsToBytes
} from './binary'
import { hitKinds, type Hit, type HitKind } from './model'

/** Raised when a reader of an older shape could misread the file. */
const format = 1

export type SearchDocument = Pick<
  Hit,
  'edition' | 'kind' | 'target' | 'block' | 'section' | 'title'
> & {
  /** The part of the report that it stands in. */
  readonly part: Hit['section']
  readonly text: string
  /** Of an entry: the stretch of its block's text that it rests on. */
  readonly quote: readonly [start: number, end: number] | null
  /** True when its text may be misread: it is found, but never shown in short. */
  readonly isFlagged: boolean
  /** What `label:` finds it by. */
  readonly labels: readonly string[]
}

/** A part of a report, as `hoofdstuk:` may name it. */
export interface PartName {
  readonly id: SearchDocument['part']
  readonly number: string | null
  readonly title: string
}

/** What documents are chosen, filtered and counted by. */
export type Cell = Pick<SearchDocument, 'edition' | 'kind' | 'part' | 'labels'>

/** Documents by their number, in reading order. */
export interface Documents {
  readonly count: number
  readonly parts: readonly PartName[]
  readonly at: (number: number) => SearchDocument
  readonly kindAt: (number: number) => HitKind
  readonly blockAt: (number: number) => SearchDocument['block']
  /** How many cells there are. Some may have no documents. */
  readonly cellCount: number
  /** The number of a document's cell: counting many documents takes one step each. */
  readonly cellAt: (number: number) => number
  /** What all documents of a cell are. */
  readonly cell: (cell: number) => Cell
}

/** A list of documents, such as a reader's own notes. */
export const documentsOf = (list: readonly SearchDocument[]): Documents => {
  const at = (number: number): SearchDocument => {
    const document = list[number]
    if (document === undefined) throw new RangeError(`search: no document ${number}`)
    return document
  }
  return {
    count: list.length,
    parts: [],
    at,
    kindAt: (number) => at(number).kind,
    blockAt: (number) => at(number).block,
    cellCount: list.length,
    cellAt: (number) => number,
    cell: at
  }
}

const isEntryKind = (kind: HitKind): kind is EntryKind => entryKinds.some((entry) => entry === kind)

/** Numbers each different text once. */
const numbered = <T extends string>(texts: readonly T[]): readonly [T[], number[]] => {
  const known = new Map<T, number>()
  const numbers = texts.map((text) => {
    const number = known.get(text) ?? known.size
    known.set(text, number)
    return number
  })
  return [[...known.keys()], numbers]
}

/** Columns of numbers, in the order they are written. */
const columns = ['block', 'section', 'part', 'title', 'quoteStart', 'quoteEnd'] as const

/** Packs the documents of one edition. Notes are not packed: they are the reader's own. */
export const packDocuments = (
  edition: EditionId,
  partNames: readonly PartName[],
  list: readonly SearchDocument[]
): Uint8Array => {
  const [ids, block] = numbered(list.map(({ block: id }) => id))
  const [sections, section] = numbered(list.map(({ section: id }) => id))
  const [parts, part] = numbered(list.map(({ part: id }) => id))
  const [titles, title] = numbered(list.map(({ title: text }) => text ?? ''))
  const column: Record<(typeof columns)[number], readonly number[]> = {
    block,
    section,
    part,
    title,
    quoteStart: list.map(({ quote }) => quote?.[0] ?? 0),
    quoteEnd: list.map(({ quote }) => quote?.[1] ?? 0)
  }
  return packChunks({
    header: headerToBytes({ format, edition, parts: partNames }),
    kinds: Uint8Array.from(list, ({ kind }) => hitKinds.indexOf(kind)),
    flags: Uint8Array.from(list, ({ isFlagged }) => (isFlagged ? 1 : 0)),
    targets: packTexts(list.map(({ target }) => (target.kind === 'entry' ? target.id : ''))),
    blocks: packTexts(ids),
    sections: packTexts(sections),
    parts: textsToBytes(parts),
    titles: packTexts(titles),
    columns: numbersToBytes(columns.flatMap((name) => column[name])),
    texts: packTexts(list.map(({ text }) => text))
  })
}

const headerSchema = v.strictObject({
  format: v.literal(format),
  edition: editionIdSchema,
  parts: v.pipe(
    v.array(
      v.strictObject({ id: sectionIdSchema, number: v.nullable(v.string()), title: v.string() })
    ),
    v.readonly()
  )
})

const partIdsSchema = v.pipe(v.array(sectionIdSchema), v.readonly())

/** Opens packed documents; texts are read when they are asked for. */
export const openDocuments = (file: Uint8Array): Result<Documents, string> => {
  const opened = openFile(file, headerSchema)
  if (!opened.ok) return opened
  const { header, chunk } = opened.value
  const { edition } = header
  const kinds = chunk('kinds')
  const count = kinds.length
  const numbers = bytesToNumbers(chunk('columns'))
  if (numbers.length !== count * columns.length) return err('columns of another length')
  const column = (name: (typeof columns)[number]): Uint32Array => {
    const from = columns.indexOf(name) * count
    return numbers.subarray(from, from + count)
  }
  const texts = (name: string): ((at: number) => string | null) => openTexts(chunk(name))
  const [block, blockOf] = [texts('blocks'), column('block')]
  const [section, sectionOf] = [texts('sections'), column('section')]
  const [parts, partOf] = [v.safeParse(partIdsSchema, bytesToTexts(chunk('parts'))), column('part')]
  if (!parts.success) return err('a part without an id')
  const [title, titleOf] = [texts('titles'), column('title')]
  const [quoteStart, quoteEnd] = [column('quoteStart'), column('quoteEnd')]
  const [flags, target, text] = [chunk('flags'), texts('targets'), texts('texts')]
  const kindAt = (at: number): HitKind => required(hitKinds[kinds[at] ?? -1])
  const partNumbered = (part: number): SearchDocument['part'] => required(parts.output[part])
  // Checked when it is asked for: of all blocks that would be most of the work of opening.
  const blockAt = (at: number): SearchDocument['block'] =>
    v.parse(blockIdSchema, block(blockOf[at] ?? -1))
  return ok({
    count,
    parts: header.parts,
    kindAt,
    blockAt,
    cellCount: parts.output.length * hitKinds.length,
    cellAt: (at) => (partOf[at] ?? 0) * hitKinds.length + (kinds[at] ?? 0),
    cell: (cell) => ({
      edition,
      kind: required(hitKinds[cell % hitKinds.length]),
      part: partNumbered(Math.floor(cell / hitKinds.length)),
      labels: []
    }),
    at: (at) => {
      const kind = kindAt(at)
      const isEntry = isEntryKind(kind)
      return {
        edition,
        kind,
        target: isEntry
          ? { kind: 'entry', entry: kind, id: v.parse(entryIdSchema, target(at)) }
          : { kind: 'block', block: blockAt(at) },
        block: blockAt(at),
        section: v.parse(sectionIdSchema, section(sectionOf[at] ?? -1)),
        part: partNumbered(partOf[at] ?? -1),
        title: isEntry ? required(title(titleOf[at] ?? -1)) : null,
        text: required(text(at)),
        quote: isEntry ? [quoteStart[at] ?? 0, quoteEnd[at] ?? 0] : null,
        isFlagged: flags[at] === 1,
        labels: []
      }
    }
  })
}

const required = <T>(value: T | null | undefined): T => {
  if (value === undefined || value === null)
    throw new RangeError('search: a document that does not fit its file')
  return value
}
