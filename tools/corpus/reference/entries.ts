import type { Note, Statement } from '../../../shared/reference/model'
import { problemsOf, type Problem, type ProblemList } from '../problem'
import { referencePaths } from './files'
import type { FoundPassage, PassageFinder } from './passages'
import type { WrittenPassage, WrittenStatement } from './written'

type Path = readonly (string | number)[]

/** The ids that a file may point at. */
export interface KnownIds {
  readonly what: string
  readonly ids: ReadonlySet<string>
}

/** What the entries of one file are read with. */
export class EntryFile {
  readonly #problems: ProblemList
  readonly #lineOf: (path: Path) => number | null

  constructor(
    name: keyof typeof referencePaths,
    lineOf: (path: Path) => number | null,
    readonly passages: PassageFinder
  ) {
    this.#problems = problemsOf(referencePaths[name])
    this.#lineOf = lineOf
  }

  get problems(): readonly Problem[] {
    return this.#problems.all
  }

  add(path: Path, message: string, advice: string): void {
    this.#problems.add(this.#lineOf(path), message, advice)
  }

  /** Refuses a second entry with the same id. */
  checkOnce(entries: readonly { readonly id: string }[], ...list: Path): void {
    const seen = new Set<string>()
    entries.forEach(({ id }, index) => {
      if (seen.has(id)) {
        this.add([...list, index], `a second entry with the id "${id}"`, 'Give each its own id')
      }
      seen.add(id)
    })
  }
}

/** Reads one entry: its passages, the ids it points at, and whether it needs a note. */
export class Entry {
  #flagged = false

  constructor(
    readonly file: EntryFile,
    readonly path: Path
  ) {}

  problem(path: Path, message: string, advice: string): void {
    this.file.add([...this.path, ...path], message, advice)
  }

  /** The passage a quote means, or null (with a problem). */
  passage(written: WrittenPassage, ...path: Path): FoundPassage | null {
    const found = this.file.passages.find(written)
    if (!found.ok) {
      this.problem([...path, 'quote'], found.error.message, found.error.advice)
      return null
    }
    const { flagged } = found.value
    if (flagged && written.flagged === undefined) {
      this.problem(
        [...path, 'quote'],
        'the quote rests on a block with an editor’s note of kind flag',
        'Quote another block, or write flagged: true, and a note in the entry'
      )
    }
    if (!flagged && written.flagged !== undefined) {
      this.problem(
        [...path, 'flagged'],
        'flagged, but the block of the quote has no editor’s note',
        'Remove flagged: true'
      )
    }
    this.#flagged ||= flagged
    return found.value
  }

  /** Adds the passages to what is written, without what has none. */
  passages<W extends WrittenPassage, T>(
    list: readonly W[],
    key: string,
    make: (written: W, passage: FoundPassage) => T
  ): readonly T[] {
    return list.flatMap((written, index) => {
      const passage = this.passage(written, key, index)
      return passage === null ? [] : [make(written, passage)]
    })
  }

  statements(list: readonly WrittenStatement[], key: string): readonly Statement[] {
    return this.passages(list, key, ({ text }, passage) => ({ text, ...passage }))
  }

  /** Refuses ids that nothing has. */
  checkKnown(ids: readonly (string | undefined)[], known: KnownIds, ...path: Path): void {
    ids.forEach((id, index) => {
      if (id === undefined || known.ids.has(id)) return
      this.problem([...path, index], `there is no ${known.what} "${id}"`, 'Mend or remove the id')
    })
  }

  /** What rests on a flagged block says so to the reader. */
  checkNote(notes: readonly Note[]): void {
    if (!this.#flagged || notes.length > 0) return
    this.problem(
      [],
      'rests on a block with an editor’s note of kind flag, and has no note of its own',
      'Write a note that says what is uncertain'
    )
  }
}
