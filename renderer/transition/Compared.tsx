import type { ReactNode } from 'react'
import { withSigns } from '../../shared/text/unseen'
import type { Difference } from '../../shared/transition/diff'
import { t } from '../text/nl'

interface ComparedProps {
  readonly differences: readonly Difference[]
  readonly side: 'gone' | 'new'
}

/**
 * One of two texts, with what the other one lacks: crossed out or underlined for the eye, and said in words to
 * who hears it, since a screen reader passes over both.
 */
export const Compared = ({ differences, side }: ComparedProps): ReactNode => {
  const Mark = side === 'gone' ? 'del' : 'ins'
  return (
    <blockquote className="displaced-quote">
      {differences.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{withSigns(text)}</span>
        if (kind !== side) return null
        const words = text.trimEnd()
        return (
          <span key={at}>
            <Mark>
              <span className="visually-hidden">{t.transition.spoken[side]}</span>
              {withSigns(words)}
              <span className="visually-hidden">{t.transition.spoken.end}</span>
            </Mark>
            {text.slice(words.length)}
          </span>
        )
      })}
    </blockquote>
  )
}
