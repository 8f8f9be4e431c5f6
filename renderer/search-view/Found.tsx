import { useDeferredValue, useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { Button } from 'react-aria-components'
import { isAnyChosen, noChoices, type Answer, type Hit } from '../../shared/search/model'
import { SegmentedControl } from '../app/SegmentedControl'
import { page, searchOf, type SearchPlace } from '../app/search-place'
import { Mended } from '../search/Mended'
import { UnknownWords } from '../search/UnknownWords'
import { t } from '../text/nl'
import { Facets } from './Facets'
import { NothingFound } from './NothingFound'
import { ResultList } from './ResultList'
import { SaveSearch } from './SaveSearch'
import { hitsIn } from './useListSpot'

interface FoundProps {
  readonly list: RefObject<HTMLOListElement | null>
  readonly answer: Answer
  /** Was just what was typed looked for? */
  readonly isLiteral: boolean
  readonly search: SearchPlace
  readonly onChange: (changed: Partial<SearchPlace>) => void
  readonly onMore: () => void
  readonly onOpen: (hit: Hit) => void
  readonly onOpenNear: (hit: Hit) => void
}

const orderOptions = [
  ['relevance', t.searchView.byRelevance],
  ['place', t.searchView.byPlace]
] as const

/** What a search found: how much, narrowed how, in what order, and the hits. */
export const Found = ({
  list,
  answer,
  isLiteral,
  search,
  onChange,
  onMore,
  onOpen,
  onOpenNear
}: FoundProps): ReactNode => {
  const { hits, total, facets } = answer
  // The hits come first: a reader who types looks at them.
  const counts = useDeferredValue(facets)
  const isNarrowed = isAnyChosen(search)
  const showMore = useMore(list, hits, onMore)
  const mended = (
    <Mended
      key="mended"
      answer={answer}
      isLiteral={isLiteral}
      onLiteral={(wanted) => {
        onChange({ isLiteral: wanted })
      }}
    />
  )
  const narrowing = (
    <Facets
      facets={counts}
      kinds={search.kinds}
      editions={search.editions}
      parts={search.parts}
      onChange={onChange}
    />
  )
  if (total === 0) {
    return (
      <div className="found">
        {mended}
        <div className="found-body">
          {isNarrowed && narrowing}
          <NothingFound
            answer={answer}
            isNarrowed={isNarrowed}
            onWiden={() => {
              onChange(noChoices)
            }}
            onOpen={onOpenNear}
          />
        </div>
      </div>
    )
  }
  return (
    <div className="found">
      <div className="found-head">
        <h2 className="found-count">{t.search.found(total)}</h2>
        <SegmentedControl
          label={t.searchView.order}
          options={orderOptions}
          chosen={search.order}
          onChange={(order) => {
            onChange({ order })
          }}
        />
        <SaveSearch search={searchOf(search)} />
      </div>
      {mended}
      <UnknownWords answer={answer} />
      <div className="found-body">
        {narrowing}
        <div className="found-list">
          <ResultList
            ref={list}
            label={t.searchView.results}
            query={answer.text}
            hits={hits}
            opened={search.opened}
            onOpen={onOpen}
          />
          {total > hits.length && (
            <p className="found-more">
              <span>{t.searchView.shown(hits.length, total)}</span>
              <Button className="button" onPress={showMore}>
                {t.searchView.more(Math.min(page, total - hits.length))}
              </Button>
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

/** Shows more hits; focus goes on at the first of them. */
const useMore = (
  list: RefObject<HTMLElement | null>,
  hits: readonly Hit[],
  onMore: () => void
): (() => void) => {
  const from = useRef<number | null>(null)
  useEffect(() => {
    if (from.current === null || list.current === null || hits.length <= from.current) return
    hitsIn(list.current)[from.current]?.focus()
    from.current = null
  }, [list, hits])
  return () => {
    from.current = hits.length
    onMore()
  }
}
