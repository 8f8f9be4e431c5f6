import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { Hit } from '../../shared/search/model'
import { useLibrary } from '../app/library'
import { usePlaces, useSurfaceLabel } from '../app/places'
import {
  keyOf,
  page,
  placeOfSearch,
  queryOf,
  searchOf,
  type SearchPlace
} from '../app/search-place'
import { useLatest } from '../app/useLatest'
import { useOpenHit } from '../assignments/useOpenHit'
import { useSearchClient } from '../search/client'
import { useSearches } from '../search/searches'
import { useSearch, type SearchState } from '../search/useSearch'
import { t } from '../text/nl'
import { EarlierSearches } from './EarlierSearches'
import { Found } from './Found'
import { SearchField } from './SearchField'
import { SearchHelp } from './SearchHelp'
import { hitsIn, useListSpot } from './useListSpot'
import { useRested } from './useRested'
import { useSearchDraft } from './useSearchDraft'

/** Milliseconds that an answer rests before a screen reader hears how much was found. */
const pause = 600

/** A search over the whole report and the reader's own notes, and all that it found. */
export const SearchView = ({ at }: { readonly at: SearchPlace }): ReactNode => {
  const places = usePlaces()
  const label = useSurfaceLabel()
  const { installed, unreadable } = useLibrary()
  const title = t.searchView.title(installed.length)
  const client = useSearchClient()
  const { remember } = useSearches()
  const { search, type, change, move, settle } = useSearchDraft(at, places.stand)
  const { state, isBusy } = useSearch(client, queryOf(search, search.shown))
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const answer = state.kind === 'answered' ? state.answer : null
  const topNow = useListSpot(list, places, search, answer !== null, (top) => {
    move({ top })
  })
  useFieldFocus(field)
  const said = useRested(inWords(state), pause)

  const openHit = useOpenHit(places)
  const open = useLatest((hit: Hit) => {
    const opened = keyOf(hit)
    remember(searchOf(search))
    move({ top: topNow(), opened })
    openHit(hit, { ...search, opened })
  })
  /** What is only near what was asked is no hit to walk along. */
  const openNear = useLatest((hit: Hit) => {
    settle()
    openHit(hit)
  })
  const changeLatest = useLatest(change)
  /** The last word of what was typed is a whole one; by now something else may have been typed. */
  const endWord = useLatest((text: string) => {
    if (search.text === text) change({ isTyping: false })
  })
  /** Typing is done: the last word is a whole one, unless nothing has it as it is. */
  const submit = (): void => {
    settle()
    remember(searchOf(search))
    if (!search.isTyping) return
    client.ask(queryOf({ ...search, isTyping: false }, 1)).then(
      ({ total, mended }) => {
        if (total > 0 && mended === null) endWord(search.text)
      },
      () => undefined
    )
  }
  return (
    <article className="search-view">
      <h1 className="search-view-title">{title}</h1>
      <div role="search" aria-label={label(title)}>
        <SearchField
          ref={field}
          label={label(t.searchView.field)}
          text={search.text}
          onType={type}
          onSubmit={submit}
          onLeave={settle}
          onDown={() => {
            const hits = list.current === null ? [] : hitsIn(list.current)
            const stop = hits.find(({ tabIndex }) => tabIndex === 0) ?? hits[0]
            stop?.focus()
          }}
        />
      </div>
      <p role="status" aria-busy={isBusy} className="visually-hidden">
        {said}
      </p>
      {search.text.trim() === '' && (
        <EarlierSearches
          onSearch={(chosen) => {
            remember(chosen)
            change(placeOfSearch(chosen))
            field.current?.focus()
          }}
        />
      )}
      {unreadable.length > 0 && (
        <p className="search-failed">{t.searchView.unreadable(unreadable)}</p>
      )}
      {state.kind === 'failed' && <p className="search-failed">{t.search.failed}</p>}
      {state.kind === 'answered' && (
        <>
          <Found
            list={list}
            answer={state.answer}
            isLiteral={state.isLiteral}
            search={search}
            onChange={changeLatest}
            onMore={() => {
              move({ shown: search.shown + page })
            }}
            onOpen={open}
            onOpenNear={openNear}
          />
          <details className="search-help">
            <summary className="search-help-title">{t.searchView.helpTitle}</summary>
            <SearchHelp />
          </details>
        </>
      )}
    </article>
  )
}

/** What a screen reader hears of the answer. */
const inWords = (state: SearchState): string => {
  switch (state.kind) {
    case 'idle':
      return ''
    case 'failed':
      return t.search.failed
    case 'answered': {
      const { total, text } = state.answer
      return total === 0 ? t.search.none(text.trim()) : t.search.found(total)
    }
  }
}

/** The field has the focus when the search was asked for, and what stands in it is selected. */
const useFieldFocus = (field: RefObject<HTMLInputElement | null>): void => {
  const { arrival, isLatest } = usePlaces()
  const isAsked = isLatest && arrival?.block === null
  useEffect(() => {
    if (!isAsked) return
    field.current?.focus()
    field.current?.select()
  }, [field, isAsked, arrival])
}
