import type { Sentence } from '../text/sentences'
import type { Spans } from './model'
import { goesAfter, goesBefore, segmentsOf, snippetOf, type Segment } from './snippet'

/** A sentence with its neighbours, as far as they fit. */
interface Stretch {
  readonly start: number
  readonly end: number
}

const inside = (spans: Spans, { start, end }: Stretch): Spans =>
  spans.filter(([from, to]) => from >= start && to <= end)

/** From a sentence on, as many whole ones as fit in the length; the first one in any case. */
const stretchFrom = (sentences: readonly Sentence[], at: number, length: number): Stretch => {
  const [start, first] = sentences[at] ?? [0, 0]
  let end = first
  for (const [, next] of sentences.slice(at + 1)) {
    if (next - start > length) break
    end = next
  }
  return { start, end }
}

/**
 * Whole sentences of about `length` characters with the most found words in them, the earliest of those
 * that are as good. A sentence that is longer by itself is cut around its found words.
 */
export const sentenceSnippetOf = (
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
  spans: Spans,
  length: number
): readonly Segment[] => {
  if (text.length <= length) return segmentsOf(text, spans)
  const stretches = sentences.map((_, at) => stretchFrom(sentences, at, length))
  const counts = stretches.map((stretch) => inside(spans, stretch).length)
  const best = stretches[counts.indexOf(Math.max(...counts))] ?? { start: 0, end: text.length }
  const shown = text.slice(best.start, best.end).trimEnd()
  const found = inside(spans, best).map(
    ([from, to]) => [from - best.start, Math.min(to - best.start, shown.length)] as const
  )
  const segments =
    shown.length > length ? snippetOf(shown, found, length) : segmentsOf(shown, found)
  const isBegun = best.start > 0 && segments[0] !== goesBefore
  const goesOn = best.start + shown.length < text.trimEnd().length && segments.at(-1) !== goesAfter
  return [...(isBegun ? [goesBefore] : []), ...segments, ...(goesOn ? [goesAfter] : [])]
}
