/**
 * The compiled corpus: what tools/corpus writes to build/corpus/<edition>/corpus.json and everything
 * else reads. The schemas are the door; the types are derived from them, so the two cannot differ.
 */
import * as v from 'valibot'

/** Raised when a reader of an older shape could misread the file; readers refuse other numbers. */
export const corpusFormat = 1

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/))

export const editionIdSchema = v.pipe(id, v.brand('EditionId'))
export const sectionIdSchema = v.pipe(id, v.brand('SectionId'))
export const blockIdSchema = v.pipe(id, v.brand('BlockId'))

/** Folder name of an edition, such as `rat-2024`. */
export type EditionId = v.InferOutput<typeof editionIdSchema>
/** A section's id: the heading id an editor wrote, such as `lokale-aanpak`. */
export type SectionId = v.InferOutput<typeof sectionIdSchema>
/** A block's id: a heading's own id, or derived from the block's text. Stable under edits elsewhere. */
export type BlockId = v.InferOutput<typeof blockIdSchema>

/** Whether an id was made of the block's text (tools/corpus/ids.ts), and so tells no more than the text does. */
export const isMadeOfText = (block: BlockId): boolean => /^b-[a-z2-7]{10}$/.test(block)

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const positive = v.pipe(v.number(), v.integer(), v.minValue(1))
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/**
 * Inline marks are kept beside the text, never in it: `text` is exactly what a reader can quote and
 * what offsets count. Offsets are UTF-16 code units, `end` exclusive. A footnote mark has no width:
 * it stands at `at`, between two characters.
 */
const markSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('strong'), start: count, end: count }),
  v.strictObject({
    kind: v.literal('link'),
    start: count,
    end: count,
    /** Where the printed link points, or null where the source lost its target (a dead link). */
    href: v.nullable(v.string())
  }),
  v.strictObject({
    kind: v.literal('footnote'),
    at: count,
    label: v.string(),
    block: blockIdSchema
  })
])

const blockBase = {
  id: blockIdSchema,
  section: sectionIdSchema,
  text: v.pipe(v.string(), v.minLength(1)),
  marks: v.pipe(v.array(markSchema), v.readonly()),
  /** Printed page the block starts on, where known. */
  page: v.nullable(positive),
  /** Line numbers (from 1) of source.txt that the text came from; empty for an editor's own text. */
  source: v.pipe(v.array(positive), v.readonly()),
  /** An editor's note to the reader, for a passage that the extraction probably misread. */
  note: v.nullable(v.string())
}

const headingSchema = v.strictObject({
  ...blockBase,
  kind: v.literal('heading'),
  level: v.picklist([1, 2, 3, 4]),
  /** True for the title of a box. */
  box: v.boolean()
})

/** Counts the citable blocks of a section from 1: "2.1 alinea 3". */
const number = positive

const paragraphSchema = v.strictObject({ ...blockBase, kind: v.literal('paragraph'), number })

const listItemSchema = v.strictObject({
  ...blockBase,
  kind: v.literal('list-item'),
  number,
  /** Which list of the section the item belongs to (from 1), so that neighbouring lists stay apart. */
  list: positive,
  /** What stands before the item: a bullet, or its printed ordinal. */
  marker: v.union([v.literal('bullet'), positive]),
  /** Depth of nesting, 0 for the outermost list. */
  depth: count
})

const footnoteSchema = v.strictObject({
  ...blockBase,
  kind: v.literal('footnote'),
  /** The printed mark, such as "7". */
  label: v.string(),
  /** The block that carries the mark. */
  refersFrom: blockIdSchema
})

/** A figure whose numbers the extraction lost: shown as a gap, never guessed. */
const gapSchema = v.strictObject({ ...blockBase, kind: v.literal('gap'), number })

export const blockSchema = v.variant('kind', [
  headingSchema,
  paragraphSchema,
  listItemSchema,
  footnoteSchema,
  gapSchema
])

const sectionSchema = v.strictObject({
  id: sectionIdSchema,
  /** The section that holds this one, or null for a part (Inleiding, chapters 1 to 4). */
  parent: v.nullable(sectionIdSchema),
  /** Title as printed in the text, without its number. */
  title: v.string(),
  /** "2" for a chapter, "2.1" for a section, null where nothing is numbered (Inleiding, boxes). */
  number: v.nullable(v.string()),
  level: v.picklist([1, 2, 3, 4]),
  /** True when the section is a box beside the running text. */
  box: v.boolean(),
  /** Printed page of the heading, where the contents page gives it. */
  page: v.nullable(positive)
})

export const editionSchema = v.strictObject({
  id: editionIdSchema,
  title: v.string(),
  publisher: v.string(),
  ministry: v.string(),
  published: isoDate,
  periodFrom: isoDate,
  periodTo: isoDate,
  language: v.literal('nl'),
  /** SHA-256 of source.txt, the text as received. */
  sourceSha256: sha256
})

export const corpusSchema = v.strictObject({
  format: v.literal(corpusFormat),
  edition: editionSchema,
  /** Sections in reading order, a parent before its children. */
  sections: v.pipe(v.array(sectionSchema), v.readonly()),
  /** Blocks in reading order; a section's footnotes stand at the end of its part. */
  blocks: v.pipe(v.array(blockSchema), v.readonly())
})

/** build/corpus/editions.json: which compiled editions this build holds. */
export const editionIndexSchema = v.strictObject({
  format: v.literal(corpusFormat),
  editions: v.pipe(
    v.array(
      v.strictObject({
        id: editionIdSchema,
        title: v.string(),
        /** SHA-256 of that edition's corpus.json. */
        sha256,
        /** SHA-256 of its reference.json. */
        referenceSha256: sha256
      })
    ),
    v.minLength(1),
    v.readonly()
  )
})

export type Mark = v.InferOutput<typeof markSchema>
export type Block = v.InferOutput<typeof blockSchema>
export type Heading = v.InferOutput<typeof headingSchema>
export type Paragraph = v.InferOutput<typeof paragraphSchema>
export type ListItem = v.InferOutput<typeof listItemSchema>
export type Footnote = v.InferOutput<typeof footnoteSchema>
export type Gap = v.InferOutput<typeof gapSchema>
export type Section = v.InferOutput<typeof sectionSchema>
export type Edition = v.InferOutput<typeof editionSchema>
export type Corpus = v.InferOutput<typeof corpusSchema>
export type EditionIndex = v.InferOutput<typeof editionIndexSchema>
