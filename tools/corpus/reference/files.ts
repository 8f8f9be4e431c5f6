import type * as v from 'valibot'
import { err, ok, type Result } from '../../../shared/result'
import type { Problem } from '../problem'
import { readYaml, type YamlFile } from '../yaml-file'
import {
  eventsFile,
  figuresFile,
  lawsFile,
  lexiconFile,
  organisationsFile,
  proceduresFile
} from './written'

const schemas = {
  lexicon: lexiconFile,
  procedures: proceduresFile,
  organisations: organisationsFile,
  laws: lawsFile,
  figures: figuresFile,
  events: eventsFile
}

type Name = keyof typeof schemas

/** Where each file stands in an edition's folder. */
export const referencePaths: Readonly<Record<Name, string>> = {
  lexicon: 'lexicon.yml',
  procedures: 'reference/procedures.yml',
  organisations: 'reference/organisations.yml',
  laws: 'reference/laws.yml',
  figures: 'reference/figures.yml',
  events: 'reference/events.yml'
}

/** The text of each file; null where the edition has none. */
export type ReferenceSources = Readonly<Record<Name, string | null>>

/** A file of the reference data, through its schema. */
export type ReferenceFile<N extends Name> = YamlFile<v.InferOutput<(typeof schemas)[N]>>

/** All files of the reference data, through their schemas. */
export type ReferenceFiles = { readonly [N in Name]: ReferenceFile<N> }

/** An edition without a file has nothing of its kind. */
const empty: Readonly<Record<Name, string>> = {
  lexicon: '{}',
  procedures: '[]',
  organisations: '[]',
  laws: '[]',
  figures: '{}',
  events: '[]'
}

/** Reads the files of the reference data; the problems are those of all of them. */
export const readReferenceFiles = (
  sources: ReferenceSources
): Result<ReferenceFiles, readonly Problem[]> => {
  const read = <T>(name: Name, schema: v.GenericSchema<unknown, T>) =>
    readYaml(referencePaths[name], sources[name] ?? empty[name], schema)
  const lexicon = read('lexicon', schemas.lexicon)
  const procedures = read('procedures', schemas.procedures)
  const organisations = read('organisations', schemas.organisations)
  const laws = read('laws', schemas.laws)
  const figures = read('figures', schemas.figures)
  const events = read('events', schemas.events)
  if (lexicon.ok && procedures.ok && organisations.ok && laws.ok && figures.ok && events.ok) {
    return ok({
      lexicon: lexicon.value,
      procedures: procedures.value,
      organisations: organisations.value,
      laws: laws.value,
      figures: figures.value,
      events: events.value
    })
  }
  const all = [lexicon, procedures, organisations, laws, figures, events]
  return err(all.flatMap((file) => (file.ok ? [] : file.error)))
}
