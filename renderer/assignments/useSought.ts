import { useState } from 'react'
import { stepsOfAnswer, type AnswerName } from '../../shared/assignments/answer-name'
import { usePlaces, type Places } from '../app/places'

/** What the reader chose, and where they had been brought by then. */
interface Chosen<T> {
  readonly arrival: Places['arrival']
  readonly answer: string | null
  readonly value: T
}

/**
 * Something that the reader chooses, until they are brought to what somebody handed in: then it is as that needs it,
 * until they choose again. `sought` is what it needs; null where that is not there.
 */
export const useSought = <T>(
  start: T,
  answer: AnswerName | null,
  sought: T | null
): readonly [value: T, choose: (value: T) => void] => {
  const { arrival } = usePlaces()
  const at = answer === null ? null : stepsOfAnswer(answer)
  const [chosen, setChosen] = useState<Chosen<T>>({ arrival, answer: null, value: start })
  const isBrought = at !== null && (chosen.answer !== at || chosen.arrival !== arrival)
  return [
    isBrought && sought !== null ? sought : chosen.value,
    (value) => {
      setChosen({ arrival, answer: at, value })
    }
  ]
}
