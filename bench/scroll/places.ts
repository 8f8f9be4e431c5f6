import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus, Section } from '../../shared/corpus/model'
import { seeded } from '../random'

/** Addresses of what is opened, without their `#`. */
export interface Places {
  /** The parts of the report: all of them. */
  readonly parts: readonly string[]
  /** Sections below them, of every depth. */
  readonly sections: readonly string[]
}

/** Sections opened of each depth. */
const ofEachDepth = 3
const seed = 4

/** The places of an edition that are opened: the same ones at each run. */
export const placesIn = async (folder: string, edition: string): Promise<Places> => {
  const file = join(folder, 'build/corpus', edition, 'corpus.json')
  const { sections } = JSON.parse(await readFile(file, 'utf8')) as Corpus
  const byId = new Map(sections.map((section) => [section.id, section]))
  const depthOf = ({ parent }: Section): number => {
    const above = parent === null ? undefined : byId.get(parent)
    return above === undefined ? 1 : depthOf(above) + 1
  }
  const below = shuffled(sections.filter(({ box, parent }) => !box && parent !== null))
  const depths = [...new Set(below.map(depthOf))]
  const chosen = depths.flatMap((depth) =>
    below.filter((section) => depthOf(section) === depth).slice(0, ofEachDepth)
  )
  const addressOf = ({ id }: Section): string => `/${edition}/${id}`
  return {
    parts: sections.filter(({ parent }) => parent === null).map(addressOf),
    // Mixed: most of them stand in another part than the one before, which is drawn for them then.
    sections: shuffled(chosen).map(addressOf)
  }
}

const shuffled = (sections: readonly Section[]): readonly Section[] => {
  const random = seeded(seed)
  return sections
    .map((section) => ({ section, place: random(1_000_000) }))
    .sort((one, other) => one.place - other.place)
    .map(({ section }) => section)
}
