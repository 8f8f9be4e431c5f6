import { useEffect, useState } from 'react'
import type { Annotation } from '../../shared/notes/model'
import type { Answer, SearchQuery } from '../../shared/search/model'
import { useNotes } from '../notes/notes'
import type { SearchClient } from './client'

export type SearchState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'answered'
      readonly answer: Answer
      /** Was just what was typed looked for? The reader may have asked otherwise since. */
      readonly isLiteral: boolean
    }
  | { readonly kind: 'failed' }

const idle: SearchState = { kind: 'idle' }

interface Searched {
  readonly state: SearchState
  /** True as long as what is asked now has no answer yet. */
  readonly isBusy: boolean
}

/** What came last, and what it answers. */
interface Last {
  readonly state: SearchState
  readonly asked: string | null
  readonly all: readonly Annotation[] | null
}

/**
 * Answers a query as it is typed, and anew when the reader's notes change. An answer to an older query
 * is never shown over a newer one; until the newest has come, the one before it stays.
 */
export const useSearch = (client: SearchClient, query: SearchQuery): Searched => {
  const { all } = useNotes()
  const [last, setLast] = useState<Last>({ state: idle, asked: null, all: null })
  const isEmpty = query.text.trim() === ''
  // A query is plain data: one that says the same is no reason to ask again.
  const asked = JSON.stringify(query)
  useEffect(() => {
    if (isEmpty) return
    let isNewest = true
    const question = JSON.parse(asked) as SearchQuery
    client.ask(question).then(
      (answer) => {
        if (!isNewest) return
        const { isLiteral } = question
        setLast({ state: { kind: 'answered', answer, isLiteral }, asked, all })
      },
      () => {
        if (isNewest) setLast({ state: { kind: 'failed' }, asked, all })
      }
    )
    return () => {
      isNewest = false
    }
  }, [client, asked, isEmpty, all])
  if (isEmpty) return { state: idle, isBusy: false }
  return {
    state: last.state,
    isBusy: last.asked !== asked || last.all !== all
  }
}
