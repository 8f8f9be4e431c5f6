/** The piece of a passage that shows why it was found. */
import type { Spans } from './model'

/** A run of text, found or not. */
export interface Segment {
  readonly text: string
  readonly isMatch: boolean
}

/** The signs that the text goes on before and after what is shown. */
export const goesBefore: Segment = { text: '…\u00a0', isMatch: false }
export const goesAfter: Segment = { text: '\u00a0…', isMatch: false }

/** Cuts a text at the edges of the matches; the segments put together are the text. */
export const segmentsOf = (text: string, matches: Spans): readonly Segment[] => {
  const segments: Segment[] = []
  let at = 0
  for (const [start, end] of matches) {
    if (start > at) segments.push({ text: text.slice(at, start), isMatch: false })
    segments.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMatch: false })
  return segments
}

/** How many matches begin within a window from each match on decides which window is shown. */
const densest = (matches: Spans, length: number): number => {
  const counts = matches.map(
    ([from]) => matches.filter(([at, end]) => at >= from && end <= from + length).length
  )
  return matches[counts.indexOf(Math.max(...counts))]?.[0] ?? 0
}

/** Characters of context before the first match shown. */
const lead = 40

/** About `length` characters around the densest matches, cut between words, with marks of ellipsis. */
export const snippetOf = (text: string, matches: Spans, length: number): readonly Segment[] => {
  if (text.length <= length) return segmentsOf(text, matches)
  const wanted = Math.max(0, Math.min(densest(matches, length - lead) - lead, text.length - length))
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted - 1) + 1
  const cut = text.lastIndexOf(' ', start + length)
  const end = start + length >= text.length ? text.length : cut > start ? cut : start + length
  const inside = matches
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]) => [from - start, to - start] as const)
  const segments = segmentsOf(text.slice(start, end), inside)
  return [
    ...(start > 0 ? [goesBefore] : []),
    ...segments,
    ...(end < text.length ? [goesAfter] : [])
  ]
}
