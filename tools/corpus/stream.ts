import type { SourceLine, SourceWord } from './source'

/** Words that make one block: at first one line of the source each, joined and split by repairs. */
export interface Chunk {
  words: readonly SourceWord[]
  /** Lines of the source it holds, in reading order. */
  lines: readonly number[]
  bullet: boolean
  previous: Chunk | null
  next: Chunk | null
}

/**
 * The source as a row of chunks that repairs move, join and split. A linked row, so that a repair
 * costs the same in a report of any length.
 */
export class ChunkStream {
  #first: Chunk | null = null
  #last: Chunk | null = null
  readonly #byLine = new Map<number, readonly Chunk[]>()

  constructor(lines: readonly SourceLine[]) {
    for (const { line, bullet, words } of lines) {
      const chunk = this.insertAfter(this.#last, {
        words,
        lines: [line],
        bullet
      })
      this.#byLine.set(line, [chunk])
    }
  }

  /** The chunks that hold words of a line: none for an empty line, several for a split one. */
  at(line: number): readonly Chunk[] {
    return this.#byLine.get(line) ?? []
  }

  /** Puts a new chunk after `place`, or first where `place` is null. */
  insertAfter(place: Chunk | null, content: Pick<Chunk, 'words' | 'lines' | 'bullet'>): Chunk {
    const chunk: Chunk = { ...content, previous: null, next: null }
    this.#link(place, chunk)
    return chunk
  }

  /** Takes a chunk out of its place and puts it after `place`. */
  moveAfter(place: Chunk, chunk: Chunk): void {
    if (place === chunk) return
    this.#unlink(chunk)
    this.#link(place, chunk)
  }

  /** Cuts a chunk in two before its word number `at`. */
  split(chunk: Chunk, at: number): void {
    const rest = this.insertAfter(chunk, {
      words: chunk.words.slice(at),
      lines: chunk.lines,
      bullet: false
    })
    chunk.words = chunk.words.slice(0, at)
    for (const line of chunk.lines) {
      const parts = this.at(line).flatMap((part) => (part === chunk ? [part, rest] : [part]))
      this.#byLine.set(line, parts)
    }
  }

  /** Makes two neighbouring chunks one, with `words`. */
  join(first: Chunk, second: Chunk, words: readonly SourceWord[]): void {
    this.#unlink(second)
    for (const line of second.lines) {
      const parts = this.at(line).map((part) => (part === second ? first : part))
      this.#byLine.set(line, [...new Set(parts)])
    }
    first.words = words
    first.lines = [...first.lines, ...second.lines]
  }

  /** Removes a chunk that has no words left. */
  remove(chunk: Chunk): void {
    this.#unlink(chunk)
    for (const line of chunk.lines) {
      this.#byLine.set(
        line,
        this.at(line).filter((part) => part !== chunk)
      )
    }
  }

  /** The chunks in order. */
  all(): readonly Chunk[] {
    const chunks: Chunk[] = []
    for (let chunk = this.#first; chunk !== null; chunk = chunk.next) chunks.push(chunk)
    return chunks
  }

  #link(place: Chunk | null, chunk: Chunk): void {
    const next = place === null ? this.#first : place.next
    chunk.previous = place
    chunk.next = next
    if (place === null) this.#first = chunk
    else place.next = chunk
    if (next === null) this.#last = chunk
    else next.previous = chunk
  }

  #unlink(chunk: Chunk): void {
    if (chunk.previous === null) this.#first = chunk.next
    else chunk.previous.next = chunk.next
    if (chunk.next === null) this.#last = chunk.previous
    else chunk.next.previous = chunk.previous
    chunk.previous = null
    chunk.next = null
  }
}
