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
  // Where nothing was found, other forms did not help either.
  if (!isLiteral && mended === null && (also === '' || total === 0)) return null
  const isMended = !isLiteral && mended !== null
  // The button stays the same one, so that it keeps the focus when it was pressed.
  return (
    <div className={isLiteral || isMended ? 'mended' : 'mended-also'}>
      <p>
        {isLiteral ? (
          t.search.isLiteral
        ) : isMended ? (
          <>
            {t.search.mended} <b>{mended}</b>.
          </>
        ) : (
          `${also}.`
        )}{' '}
        <Button
          key="way"
          className="text-button"
          onPress={() => {
            onLiteral(!isLiteral)
          }}
        >
          {isLiteral ? t.search.notLiteral : t.search.exactly(text.trim())}
        </Button>
      </p>
      {isMended && also !== '' && <p className="mended-also">{also}</p>}
    </div>
  )
}
