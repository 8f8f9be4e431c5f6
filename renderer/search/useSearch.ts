import { useEffect, useState } from 'react'
import type { Answer, SearchQuery } from '../../shared/search/model'
import { useNotes } from '../notes/notes'
import type { SearchClient } from './client'

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed' }

const idle: SearchState = { kind: 'idle' }

/**
 * Answers a query as it is typed, and anew when the reader's notes change. An answer to an older query
 * is never shown over a newer one; until the newest has come, the one before it stays.
 */
export const useSearch = (client: SearchClient, query: SearchQuery): SearchState => {
  const { all } = useNotes()
  const [state, setState] = useState<SearchState>(idle)
  const isEmpty = query.text.trim() === ''
  // A query is plain data: one that says the same is no reason to ask again.
  const asked = JSON.stringify(query)
  useEffect(() => {
    if (isEmpty) return
    let isNewest = true
    client.ask(JSON.parse(asked) as SearchQuery).then(
      (answer) => {
        if (isNewest) setState({ kind: 'answered', answer })
      },
      () => {
        if (isNewest) setState({ kind: 'failed' })
      }
    )
    return () => {
      isNewest = false
    }
  }, [client, asked, isEmpty, all])
  return isEmpty ? idle : state
}
