import { applyAdd, applyJoin, applyMove } from './apply-places'
import { applyDrop, applySplit, applyWordRepair } from './apply-words'
import { problemsOf, type Problem } from './problem'
import { isJoinRepair, isWordRepair, type PlacedRepair } from './repairs-file'
import type { SourceLine } from './source'
import { ChunkStream, type Chunk } from './stream'

/** The source as the repairs make it, ready to be compared with the report. */
export interface RepairedSource {
  readonly chunks: readonly Chunk[]
  /** How many words of the source are dropped, and how many stand in another place. */
  readonly dropped: number
  readonly moved: number
  readonly problems: readonly Problem[]
}

/**
 * Runs repairs.yml on the source, in three passes: words within a line; then lines that move and
 * titles that are added, in the order of the file; then lines that are joined. So the order of the
 * entries matters only between moves.
 */
export const applyRepairs = (
  source: readonly SourceLine[],
  skipped: ReadonlySet<number>,
  repairs: readonly PlacedRepair[]
): RepairedSource => {
  const problems = problemsOf('repairs.yml')
  const running = source.filter(({ line }) => !skipped.has(line))
  const stream = new ChunkStream(running)
  const before = new Map(running.map(({ line }, index) => [line, running[index - 1]?.line ?? null]))
  const lineBefore = (line: number): number | null => before.get(line) ?? null
  let dropped = 0
  let moved = 0
  for (const { repair, at } of repairs) {
    if (repair.kind === 'dropped') {
      dropped += applyDrop(stream, repair, at, problems)
    } else if (repair.kind === 'split') {
      applySplit(stream, repair, at, problems)
    } else if (isWordRepair(repair)) {
      applyWordRepair(stream, repair, at, problems)
    }
  }
  for (const { repair, at } of repairs) {
    if (repair.kind === 'moved') moved += applyMove(stream, repair, at, lineBefore, problems)
    if (repair.kind === 'added') applyAdd(stream, repair, at, problems)
  }
  for (const { repair, at } of repairs) {
    if (isJoinRepair(repair)) applyJoin(stream, repair, at, problems)
  }
  return { chunks: stream.all(), dropped, moved, problems: problems.all }
}
