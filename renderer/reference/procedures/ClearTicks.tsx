import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../text/nl'
import type { CardTicks } from './useTicks'

/** Takes the ticks of a card away; the same button puts them back, until something is ticked again. */
export const ClearTicks = ({
  ticks: { ticked, set }
}: {
  readonly ticks: CardTicks
}): ReactNode => {
  const [cleared, setCleared] = useState<readonly string[]>([])
  if (ticked.size === 0 && cleared.length === 0) return null
  const isClearing = ticked.size > 0
  return (
    <>
      <Button
        className="text-button"
        onPress={() => {
          setCleared(isClearing ? [...ticked] : [])
          set(isClearing ? [] : cleared)
        }}
      >
        {isClearing ? t.card.clearTicks : t.card.putTicksBack}
      </Button>
      <p className="steps-stay">{t.card.ticksStay}</p>
    </>
  )
}
