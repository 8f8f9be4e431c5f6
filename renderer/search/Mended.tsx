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
  const { mended, text } = answer
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
  if (mended === null && also === '') return null
  return (
    <div className="mended">
      {mended !== null && (
        <p>
          {t.search.mended} <b>{mended}</b>.
        </p>
      )}
      {also !== '' && <p className="mended-also">{also}</p>}
      <Button
        className="text-button"
        onPress={() => {
          onLiteral(true)
        }}
      >
        {t.search.exactly(text.trim())}
      </Button>
    </div>
  )
}
