import type { ReactNode } from 'react'
import { Keyboard, ListBox } from 'react-aria-components'
import type { Hit } from '../../shared/search/protocol'
import { t } from '../text/nl'
import { HitOption } from './HitOption'
import type { SearchState } from './useSearch'

interface HitListProps {
  readonly state: Exclude<SearchState, { kind: 'idle' }>
  readonly onOpen: (hit: Hit) => void
}

/** The answer to a query: the hits, or an honest word that there are none. */
export const HitList = ({ state, onOpen }: HitListProps): ReactNode => {
  if (state.kind === 'failed') return <p className="hits-none">{t.search.failed}</p>
  const { hits, query } = state.answer
  if (hits.length === 0) {
    return (
      <div className="hits-none">
        <p className="hits-none-title">{t.search.none(query)}</p>
        <p>{t.search.noneAdvice}</p>
      </div>
    )
  }
  return (
    <>
      <p className="hits-head" aria-hidden>
        {t.search.found(state.answer.total, hits.length)}
      </p>
      <ListBox className="hits-list" aria-label={t.search.results} selectionMode="none">
        {hits.map((hit) => (
          <HitOption key={hit.block} hit={hit} onOpen={onOpen} />
        ))}
      </ListBox>
      <p className="hits-foot" aria-hidden>
        <span>
          <Keyboard>↑</Keyboard> <Keyboard>↓</Keyboard> {t.search.choose}
        </span>
        <span>
          <Keyboard>Enter</Keyboard> {t.search.open}
        </span>
        <span>
          <Keyboard>Esc</Keyboard> {t.search.close}
        </span>
      </p>
    </>
  )
}
