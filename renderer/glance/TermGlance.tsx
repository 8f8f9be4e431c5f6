import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { abbreviationId } from '../../shared/reference/entry'
import { usePlaces } from '../app/places'
import { useTerms } from '../terms/terms'
import { t } from '../text/nl'

interface TermGlanceProps {
  readonly short: string
  readonly anchor: HTMLElement
}

/** What an abbreviation means, and the way to its entry. */
export const TermGlance = ({ short, anchor }: TermGlanceProps): ReactNode => {
  const { all, open } = useTerms()
  const { openEntry } = usePlaces()
  const term = all.ok ? all.value.find((one) => one.short === short) : undefined
  return (
    term !== undefined && (
      <>
        <p className="glance-text">
          <b className="glance-title">{term.short}</b> {term.long}
        </p>
        {term.note !== null && <p className="glance-note">{term.note}</p>}
        {term.given === null && <p className="term-added">{t.terms.added}</p>}
        <Button
          className="text-button"
          // The Tab key stops at the abbreviation, where Enter does the same.
          excludeFromTabOrder
          onPress={() => {
            open(term, anchor)
          }}
        >
          {t.terms.toEntry}
        </Button>
        <Button
          className="text-button"
          // The list beside the text has the same way, for who uses the keyboard.
          excludeFromTabOrder
          onPress={() => {
            openEntry({ entry: 'abbreviation', id: abbreviationId(term.short) })
          }}
        >
          {t.abbreviation.toEntry}
        </Button>
      </>
    )
  )
}
