import { useMemo } from 'react'
import { slots, type Ticks } from '../../../shared/memory/model'
import type { Procedure } from '../../../shared/reference/model'
import { useReport } from '../../app/report'
import { useRemembered } from '../../memory/memory'

/** All steps that were ticked on the cards of the report that is open, and how to change them. */
export const useAllTicks = (): readonly [ticks: Ticks, set: (ticks: Ticks) => void] => {
  const { id } = useReport().edition
  const slot = useMemo(() => slots.ticks(id), [id])
  return useRemembered(slot)
}

/** The steps of one procedure that were ticked, by their words. */
export interface CardTicks {
  readonly ticked: ReadonlySet<string>
  readonly tick: (step: string, isTicked: boolean) => void
  readonly set: (steps: readonly string[]) => void
}

export const useTicks = ({ id }: Pick<Procedure, 'id'>): CardTicks => {
  const [all, setAll] = useAllTicks()
  return useMemo(() => {
    const ticked = new Set(all[id] ?? [])
    const set = (steps: readonly string[]): void => {
      const others = Object.entries(all).filter(([key]) => key !== id)
      setAll(Object.fromEntries(steps.length === 0 ? others : [...others, [id, steps]]))
    }
    return {
      ticked,
      set,
      tick: (step, isTicked) => {
        const without = [...ticked].filter((one) => one !== step)
        set(isTicked ? [...without, step] : without)
      }
    }
  }, [all, setAll, id])
}
