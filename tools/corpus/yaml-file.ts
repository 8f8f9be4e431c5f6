import * as v from 'valibot'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import { err, ok, type Result } from '../../shared/result'
import { problemsOf, type Problem } from './problem'

type Path = readonly (string | number)[]

/** A YAML file that fits its schema. */
export interface YamlFile<T> {
  readonly value: T
  /** The line on which the value at `path` stands. */
  readonly lineOf: (path: Path) => number | null
}

const lineFinder =
  (document: Document, counter: LineCounter) =>
  (path: Path): number | null => {
    // A path can point at something that is missing: then its nearest container says where.
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return null
  }

const isKey = (key: unknown): key is string | number =>
  typeof key === 'string' || typeof key === 'number'

/** Reads a YAML file through its schema; every problem names its line. */
export const readYaml = <T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>
): Result<YamlFile<T>, readonly Problem[]> => {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const problems = problemsOf(file)
  for (const error of document.errors) {
    const [place] = error.linePos ?? []
    problems.add(place?.line ?? null, `not valid YAML (${error.code})`, 'Mend the syntax there')
  }
  if (problems.all.length > 0) return err(problems.all)
  const lineOf = lineFinder(document, counter)
  const parsed = v.safeParse(schema, document.toJS())
  if (parsed.success) return ok({ value: parsed.output, lineOf })
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map((item) => item.key).filter(isKey)
    const name = path.length === 0 ? 'the file' : path.join('.')
    problems.add(lineOf(path), `${name}: ${issue.message}`, 'See docs/corpus.md for this file')
  }
  return err(problems.all)
}
