import { useEffect, useState } from 'react'
import type { Answer, SearchClient } from './client'

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed' }

/** The most hits a list can usefully hold. */
const limit = 40

const idle: SearchState = { kind: 'idle' }

/** Answers the query as it is typed. An answer to an older query is never shown over a newer one. */
export const useSearch = (client: SearchClient, query: string): SearchState => {
  const [state, setState] = useState<SearchState>(idle)
  const isEmpty = query.trim() === ''
  useEffect(() => {
    if (isEmpty) return
    let isNewest = true
    client.ask(query, limit).then(
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
  }, [client, query, isEmpty])
  return isEmpty ? idle : state
}
