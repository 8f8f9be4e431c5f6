import * as v from 'valibot'
import { editionSchema, sectionIdSchema } from '../../shared/corpus/model'
import type { Result } from '../../shared/result'
import type { Problem } from './problem'
import { readYaml, type YamlFile } from './yaml-file'

const line = v.pipe(v.number(), v.integer(), v.minValue(1))
const page = v.nullable(line)
const fields = editionSchema.entries

const titlePageSchema = v.strictObject({
  /** Lines of source.txt. */
  lines: v.pipe(v.array(line), v.minLength(1), v.readonly()),
  /** What those lines print. */
  is: v.picklist(['title', 'publisher', 'ministry', 'published'])
})

const contentsEntrySchema = v.strictObject({
  /** Line of source.txt. */
  line,
  /** The title as the contents page prints it. */
  title: v.pipe(v.string(), v.minLength(1)),
  /** The printed page, or null where the contents page gives none. */
  page,
  /** The heading in report.md that the entry means. */
  heading: sectionIdSchema,
  /** The title as the text prints it, where that differs from the contents page. */
  inText: v.optional(v.string())
})

const schema = v.strictObject({
  id: fields.id,
  title: fields.title,
  publisher: fields.publisher,
  ministry: fields.ministry,
  published: fields.published,
  period: v.strictObject({ from: fields.periodFrom, to: fields.periodTo }),
  language: fields.language,
  sha256: fields.sourceSha256,
  titlePage: v.pipe(v.array(titlePageSchema), v.readonly()),
  contents: v.strictObject({
    /** The line that heads the contents page, or null where nothing does. */
    heading: v.nullable(v.strictObject({ line, title: v.string() })),
    entries: v.pipe(v.array(contentsEntrySchema), v.readonly())
  })
})

/** edition.yml: what an edition is, and its printed title and contents pages. */
export type EditionFile = v.InferOutput<typeof schema>

/** Reads edition.yml. */
export const readEditionFile = (text: string): Result<YamlFile<EditionFile>, readonly Problem[]> =>
  readYaml('edition.yml', text, schema)
