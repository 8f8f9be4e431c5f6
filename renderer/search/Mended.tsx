import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Answer } from '../../shared/search/model'
import { t } from '../text/nl'
import { alsoInWords } from './hit-words'

interface MendedProps {
  readonly answer: Answer
  readonly isLiteral: boolean
  readonly onLiteral: (isLiteral: boolean) => void
}

/** How the search differs from what was typed, and the way back to just that. */
export const Mended = ({ answer, isLiteral, onLiteral }: MendedProps): ReactNode => {
  const also = alsoInWords(answer.also)
  const { mended, text, total } = answer
  if (isLiteral) {
    return (
      <p className="mended">
        {t.search.isLiteral}{' '}
        <Button
          className="text-button"
          onPress={() => {
            onLiteral(false)
          }}
        >
          {t.search.notLiteral}
        </Button>
      </p>
    )
  }
  const literally = (
    <Button
      className="text-button"
      onPress={() => {
        onLiteral(true)
      }}
    >
      {t.search.exactly(text.trim())}
    </Button>
  )
  if (mended !== null) {
    return (
      <div className="mended">
        <p>
          {t.search.mended} <b>{mended}</b>. {literally}
        </p>
        {also !== '' && <p className="mended-also">{also}</p>}
      </div>
    )
  }
  // Where nothing was found, other forms did not help either.
  if (also === '' || total === 0) return null
  return (
    <p className="mended-also">
      {also}. {literally}
    </p>
  )
}
