/** The one row of records that both copies of the journal bear witness to. */
import type { JournalRecord } from './record'

/** A place in the journal: a record's number and the SHA-256 of its line. */
export interface Link {
  readonly seq: number
  readonly hash: string
}

/**
 * Puts the records of both copies in one row, each behind the one it names. Where two name the same
 * one, the higher number was written last: the lower was tried, not kept, and could not be cut off.
 * Over a gap the row goes on with the next record that is there. A record is only written when the
 * one before it was on a disk, so such a gap is damage, never something that was not kept.
 */
export const chainOf = (found: readonly JournalRecord[]): readonly JournalRecord[] => {
  const known = new Map(found.map((record) => [record.hash, record]))
  const bySeq = [...known.values()].sort((one, other) => one.seq - other.seq)
  const next = new Map<string, JournalRecord>()
  for (const record of bySeq) next.set(record.prev, record)
  const chain: JournalRecord[] = []
  let at = bySeq[0] && next.get(bySeq[0].prev)
  while (at !== undefined) {
    const { seq, hash } = at
    chain.push(at)
    at = next.get(hash) ?? bySeq.find((record) => record.seq > seq && !known.has(record.prev))
  }
  return chain
}

/** The records that come after a link, and whether nothing is missing between it and the last one. */
export const chainAfter = (
  chain: readonly JournalRecord[],
  from: Link
): { readonly records: readonly JournalRecord[]; readonly isWhole: boolean } => {
  const records = chain.filter(({ seq }) => seq > from.seq)
  const isWhole = records.every(({ prev }, index) => prev === (records[index - 1] ?? from).hash)
  const reaches =
    records.length > 0 || from.seq === 0 || chain.some(({ hash }) => hash === from.hash)
  return { records, isWhole: isWhole && reaches }
}
