import * as v from 'valibot'
import { isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { err, ok, type Result } from '../../shared/result'
import { problemsOf, type Problem } from './problem'

type Path = readonly (string | number)[]

/** A YAML file that fits its schema. */
export interface YamlFile<T> {
  readonly value: T
  /** The line on which the value at `path` stands. */
  readonly lineOf: (path: Path) => number | null
}

interface ReadTree {
  readonly document: Document
  readonly counter: LineCounter
}

const readTree = (text: string): ReadTree => {
  const counter = new LineCounter()
  return { document: parseDocument(text, { lineCounter: counter }), counter }
}

const startOf = (node: unknown, counter: LineCounter): number | null =>
  isNode(node) && node.range ? counter.linePos(node.range[0]).line : null

/** The lines of the items of a list, which are asked for most. */
const linesOfItems = ({ contents }: Document, counter: LineCounter): readonly (number | null)[] =>
  isSeq(contents) ? contents.items.map((item) => startOf(item, counter)) : []

/** Finds lines without keeping the tree, which is large: a line inside an entry is rarely asked for. */
const lineFinder = (
  text: string,
  items: readonly (number | null)[]
): ((path: Path) => number | null) => {
  let tree: ReadTree | null = null
  return (path) => {
    const [index, ...inside] = path
    if (typeof index === 'number' && inside.length === 0) return items[index] ?? null
    tree ??= readTree(text)
    // A path can point at something that is missing: then its nearest container says where.
    for (let length = path.length; length > 0; length -= 1) {
      const line = startOf(tree.document.getIn(path.slice(0, length), true), tree.counter)
      if (line !== null) return line
    }
    return null
  }
}

const isKey = (key: unknown): key is string | number =>
  typeof key === 'string' || typeof key === 'number'

/** Reads a YAML file through its schema; every problem names its line. */
export const readYaml = <T>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>
): Result<YamlFile<T>, readonly Problem[]> => {
  const { document, counter } = readTree(text)
  const problems = problemsOf(file)
  for (const error of document.errors) {
    const [place] = error.linePos ?? []
    problems.add(place?.line ?? null, `not valid YAML (${error.code})`, 'Mend the syntax there')
  }
  if (problems.all.length > 0) return err(problems.all)
  const lineOf = lineFinder(text, linesOfItems(document, counter))
  const parsed = v.safeParse(schema, document.toJS())
  if (parsed.success) return ok({ value: parsed.output, lineOf })
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map((item) => item.key).filter(isKey)
    const name = path.length === 0 ? 'the file' : path.join('.')
    problems.add(lineOf(path), `${name}: ${issue.message}`, 'See docs/corpus.md for this file')
  }
  return err(problems.all)
}
