import { useMemo, useState } from 'react'
import { roundOf, type Round } from '../../shared/cards/round'
import type { AnnotationId } from '../../shared/notes/model'
import { requiredContext } from '../app/required-context'

/** The round that the reader is in; it stays when they go to a passage and come back. */
export interface RoundState {
  /** Null before a round was begun, and after it was left. */
  readonly round: Round | null
  readonly begin: (cards: readonly AnnotationId[]) => void
  readonly change: (step: (round: Round) => Round) => void
  readonly leave: () => void
}

export const [RoundProvider, useRound] = requiredContext<RoundState>('round of cards')

export const useRoundState = (): RoundState => {
  const [round, setRound] = useState<Round | null>(null)
  return useMemo(
    () => ({
      round,
      begin: (cards) => {
        setRound(roundOf(cards))
      },
      change: (step) => {
        setRound((before) => (before === null ? null : step(before)))
      },
      leave: () => {
        setRound(null)
      }
    }),
    [round]
  )
}
