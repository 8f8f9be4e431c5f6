import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { withSigns } from '../../shared/text/unseen'
import { useReport } from '../app/report'
import { useHere } from '../citing/useHere'
import { t } from '../text/nl'
import { useDesk, useDeskActs, type Displaced } from './desk'
import { placeNameIn } from './place-name'

/** Puts something back by hand: the reader goes to where it belongs, and says so. */
export const Placing = (): ReactNode => {
  const { placing } = useDesk()
  return placing === null ? null : (
    <PlacingBar key={placing.annotations[0].id} displaced={placing} />
  )
}

const PlacingBar = ({ displaced }: { readonly displaced: Displaced }): ReactNode => {
  const outline = useReport()
  const { place, putAt } = useDeskActs()
  const at = useHere()?.[0] ?? null
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    bar.current?.focus()
  }, [])
  const { quote } = displaced.asked ?? displaced.annotations[0].anchor
  const name = at === null ? null : placeNameIn(outline, { block: at.block.id })
  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label={t.standing.placing.label}
      className="message placing"
    >
      <p>{t.standing.placing.advice}</p>
      <blockquote className="displaced-quote">{withSigns(quote)}</blockquote>
      <span className="placing-buttons">
        <Button
          className="button"
          isDisabled={at === null}
          onPress={() => {
            if (at !== null) void putAt(displaced, { ...at, block: at.block.id })
          }}
        >
          {name === null ? t.standing.placing.nowhere : t.standing.placing.hereAt(name)}
        </Button>
        <Button
          className="text-button"
          onPress={() => {
            place(null)
          }}
        >
          {t.standing.placing.cancel}
        </Button>
      </span>
    </section>
  )
}
