/**
 * A part of one of the reports that are searched. Two editions of one report can have the same section
 * ids, so a part is known by its edition as well.
 */
import * as v from 'valibot'
import { editionIdSchema, sectionIdSchema, type EditionId, type SectionId } from '../corpus/model'

/** Stands in no id, and in an address as it is. */
const between = '.'

/** Edition and section as one text: `rat-2024.voorkomen`. */
export const partKeySchema = v.pipe(
  v.string(),
  v.check((key) => {
    const [edition, section, ...more] = key.split(between)
    return v.is(editionIdSchema, edition) && v.is(sectionIdSchema, section) && more.length === 0
  }),
  v.brand('PartKey')
)
export type PartKey = v.InferOutput<typeof partKeySchema>

export const partKeyOf = (edition: EditionId, section: SectionId): PartKey =>
  v.parse(partKeySchema, edition + between + section)

/** What a key names. */
export const partIn = (
  key: PartKey
): { readonly edition: EditionId; readonly section: SectionId } => {
  const [edition, section] = key.split(between)
  return { edition: v.parse(editionIdSchema, edition), section: v.parse(sectionIdSchema, section) }
}

/** The part that a written name means; null where it means none, or a bare one more than one. */
export type PartNamed = (name: string) => PartKey | null

/** Reads names of parts. `editionsWith` says which reports have a part of an id. */
export const partNamedBy =
  (editionsWith: (section: SectionId) => readonly EditionId[]): PartNamed =>
  (name) => {
    const key = v.safeParse(partKeySchema, name)
    if (key.success) return key.output
    const section = v.safeParse(sectionIdSchema, name)
    if (!section.success) return null
    const [edition, ...others] = editionsWith(section.output)
    return edition === undefined || others.length > 0 ? null : partKeyOf(edition, section.output)
  }
