import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Answer, Hit } from '../../shared/search/model'
import { useSurfaceLabel } from '../app/places'
import { UnknownWords } from '../search/UnknownWords'
import { t } from '../text/nl'
import { ResultList } from './ResultList'

interface NothingFoundProps {
  readonly answer: Answer
  readonly isNarrowed: boolean
  readonly onWiden: () => void
  readonly onOpen: (hit: Hit) => void
}

/** That nothing answers, why, and what can be tried; what only comes near stands apart. */
export const NothingFound = ({
  answer,
  isNarrowed,
  onWiden,
  onOpen
}: NothingFoundProps): ReactNode => {
  const label = useSurfaceLabel()
  const { text, near } = answer
  return (
    <div className="nothing">
      <h2 className="nothing-title">{t.search.none(text.trim())}</h2>
      <UnknownWords answer={answer} />
      {isNarrowed ? (
        <p>
          {t.searchView.withFilters}{' '}
          <Button className="text-button" onPress={onWiden}>
            {t.searchView.clearFilters}
          </Button>
        </p>
      ) : (
        <>
          <p className="nothing-advice">{t.searchView.adviceTitle}</p>
          <ul className="nothing-list">
            {t.searchView.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </>
      )}
      {near.length > 0 && (
        <section className="near" aria-label={label(t.search.near)}>
          <h2 className="near-title">{t.search.near}</h2>
          <p className="near-advice">{t.search.nearAdvice}</p>
          <ResultList
            label={t.search.near}
            query={text}
            hits={near}
            opened={null}
            onOpen={onOpen}
          />
        </section>
      )}
    </div>
  )
}
