import { IconX } from '@tabler/icons-react'
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject
} from 'react'
import { Button } from 'react-aria-components'
import { slots } from '../../shared/memory/model'
import { useTrail } from '../app/trail'
import { useEscapeIn } from '../app/useEscapeIn'
import { useDeeds } from '../commands/commands'
import { keysText } from '../commands/keys'
import { useSlot } from '../db/useSlot'
import { useMemory } from '../memory/memory'
import { standingNow, type Standing } from '../palette/standing'
import { t } from '../text/nl'
import { TourOffer } from './TourOffer'
import { cardPlace, seenOf } from './place'
import { steps } from './steps'

/** A tour of the window, a step at a time; the window goes on working beside it. Offered until that is answered. */
export const Tour = (): ReactNode => {
  const { notebook } = useMemory()
  const [isAnswered, setAnswered] = useSlot(notebook, slots.tourAnswered)
  const [at, setAt] = useState<number | null>(null)
  const standing = useRef<Standing | null>(null)
  const start = (): void => {
    if (at === null) standing.current = standingNow()
    setAnswered(true)
    setAt(0)
  }
  useDeeds({ 'tour.start': { run: start } })
  if (at !== null) {
    return (
      <TourCard
        at={at}
        onStep={setAt}
        onStop={() => {
          // Before the card goes away, and the focus with it.
          standing.current?.restore()
          standing.current = null
          setAt(null)
        }}
      />
    )
  }
  // Not known yet is no reason to ask.
  if (isAnswered !== false) return null
  return (
    <TourOffer
      onStart={start}
      onDecline={() => {
        setAnswered(true)
      }}
    />
  )
}

interface TourCardProps {
  /** Which step, from 0. */
  readonly at: number
  readonly onStep: (at: number) => void
  readonly onStop: () => void
}

const TourCard = ({ at, onStep, onStop }: TourCardProps): ReactNode => {
  const card = useRef<HTMLDivElement>(null)
  const ring = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const [titleId, textId] = [useId(), useId()]
  useEscapeIn(card, onStop)
  usePlaced(card, ring, at)
  useEffect(() => {
    next.current?.focus()
  }, [])
  const step = steps[at]
  if (step === undefined) return null
  const { title, text } = t.tour.steps[step.id]
  const isLast = at === steps.length - 1
  return (
    <>
      <div ref={ring} aria-hidden className="tour-ring" />
      <div
        ref={card}
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={textId}
        className="layer tour"
      >
        <div className="tour-head">
          <p className="tour-at">{`${t.tour.title} · ${t.tour.at(at + 1, steps.length)}`}</p>
          <Button className="icon-button" aria-label={t.tour.stop} onPress={onStop}>
            <IconX aria-hidden size={18} />
          </Button>
        </div>
        {/* The focus stays on the button that goes on: what the step says is heard from here. */}
        <div role="status">
          <h2 id={titleId} className="tour-title">
            {title}
          </h2>
          <p id={textId}>{text(keysText(step.command))}</p>
        </div>
        <div className="tour-foot">
          {at > 0 && (
            <Button
              className="text-button"
              onPress={() => {
                // On the first step this button is not there.
                if (at === 1) next.current?.focus()
                onStep(at - 1)
              }}
            >
              {t.tour.previous}
            </Button>
          )}
          <Button
            ref={next}
            className="button"
            onPress={() => {
              if (isLast) onStop()
              else onStep(at + 1)
            }}
          >
            {isLast ? t.tour.done : t.tour.next}
          </Button>
        </div>
      </div>
    </>
  )
}

/** Room between what is pointed at and the ring around it, in CSS pixels. */
const ringRoom = 3

/** Keeps the card beside what the step points at, and the ring around that. */
const usePlaced = (
  card: RefObject<HTMLElement | null>,
  ring: RefObject<HTMLElement | null>,
  at: number
): void => {
  const { entry } = useTrail()
  useLayoutEffect(() => {
    const place = (): void => {
      if (card.current !== null && ring.current !== null) put(card.current, ring.current, at)
    }
    place()
    // A pane that opens or a place that is drawn moves what is pointed at.
    const sizes = new ResizeObserver(place)
    for (const element of document.querySelectorAll('.workspace > *')) sizes.observe(element)
    window.addEventListener('resize', place)
    document.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', place)
      document.removeEventListener('scroll', place, { capture: true })
    }
  }, [card, ring, at, entry])
}

const put = (card: HTMLElement, ring: HTMLElement, at: number): void => {
  const room = { width: window.innerWidth, height: window.innerHeight }
  const target = steps[at]?.target()?.getBoundingClientRect()
  const seen = target === undefined ? null : seenOf(target, room)
  const { width, height } = card.getBoundingClientRect()
  // Where there is nothing to point at, as on a page of its own, the card stands in the corner.
  const { left, top } = cardPlace(seen ?? { left: 0, top: 0, ...room }, { width, height }, room)
  Object.assign(card.style, { left: `${left}px`, top: `${top}px` })
  ring.hidden = seen === null
  if (seen === null) return
  const around = seenOf(
    {
      left: seen.left - ringRoom,
      top: seen.top - ringRoom,
      width: seen.width + 2 * ringRoom,
      height: seen.height + 2 * ringRoom
    },
    room
  )
  for (const [name, value] of Object.entries(around ?? {}))
    ring.style.setProperty(name, `${value}px`)
}
