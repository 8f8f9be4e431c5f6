import { useDeferredValue, useMemo, useState } from 'react'
import type { Part } from '../../shared/corpus/outline'
import type { FindOptions } from '../../shared/find/find'
import { findablesOf, findsIn, indexFrom, type Find, type FindPlace } from './finds'

/** How the reader came to the current find: typed, or stepped on, past the end or the beginning or not. */
type FindStep = 'typed' | 'step' | 'past-end' | 'past-start'

export interface Finding {
  /** What stands in the field. */
  readonly query: string
  readonly options: FindOptions
  /** What `finds` was looked for with: what stood in the field a moment ago. */
  readonly sought: string
  readonly finds: readonly Find[]
  /** Index of the current find. */
  readonly index: number
  readonly step: FindStep
  /** Changes what is looked for. `from` says where the reader is; the place of before when left out. */
  readonly look: (query: string, options: FindOptions, from?: FindPlace | null) => void
  readonly move: (by: 1 | -1) => void
}

interface Asked {
  readonly query: string
  readonly options: FindOptions
  /** The current find is the first one from here. */
  readonly from: FindPlace | null
  readonly step: FindStep
}

const nothing: Asked = {
  query: '',
  options: { wholeWords: false, matchCase: false },
  from: null,
  step: 'typed'
}

const noFinds: readonly Find[] = []

/** Finds in a part what the reader types. Drawing the field comes before looking through the text. */
export const useFind = (part: Part, isOpen: boolean): Finding => {
  const [asked, setAsked] = useState(nothing)
  const { query, options, from, step } = useDeferredValue(asked)
  const findables = useMemo(
    () => (isOpen ? findablesOf([...part.blocks, ...part.footnotes], options) : []),
    [part, isOpen, options]
  )
  const finds = useMemo(
    () => (isOpen ? findsIn(findables, query, options) : noFinds),
    [isOpen, findables, query, options]
  )
  const index = useMemo(() => indexFrom(findables, finds, from), [findables, finds, from])
  return {
    query: asked.query,
    options: asked.options,
    sought: query,
    finds,
    index,
    step,
    look: (newQuery, newOptions, newFrom) => {
      setAsked((before) => ({
        query: newQuery,
        options: newOptions,
        from: newFrom === undefined ? before.from : newFrom,
        step: 'typed'
      }))
    },
    move: (by) => {
      const to = finds[(index + by + finds.length) % Math.max(1, finds.length)]
      if (to === undefined) return
      setAsked((before) => ({
        ...before,
        from: { block: to.block, offset: to.match[0] },
        step: stepOf(index + by, finds.length)
      }))
    }
  }
}

const stepOf = (to: number, total: number): FindStep => {
  if (to < 0) return 'past-start'
  return to >= total ? 'past-end' : 'step'
}
