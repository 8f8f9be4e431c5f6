import { Fragment, type ReactNode } from 'react'
import { foldedText, spansOfWords } from '../../shared/text/find-folded'

interface MarkedTextProps {
  readonly text: string
  /** Folded words. */
  readonly words: readonly string[]
}

/** A text in which the letters that match are marked. */
export const MarkedText = ({ text, words }: MarkedTextProps): ReactNode => {
  if (words.length === 0) return text
  const spans = spansOfWords(foldedText(text), words)
  return [...spans, [text.length, text.length] as const].map(([start, end], at) => (
    <Fragment key={start}>
      {text.slice(spans[at - 1]?.[1] ?? 0, start)}
      {end > start && <mark className="contents-match">{text.slice(start, end)}</mark>}
    </Fragment>
  ))
}
