import type { ReactNode } from 'react'
import type { Answer } from '../../shared/search/model'
import { useLibrary } from '../app/library'
import { t } from '../text/nl'

/** Which words that were typed are nowhere: what was found is found without them. */
export const UnknownWords = ({ answer: { unknown } }: { readonly answer: Answer }): ReactNode => {
  const { installed } = useLibrary()
  return (
    unknown.length > 0 && (
      <p className="unknown-words">{t.search.unknown(unknown, installed.length)}</p>
    )
  )
}
