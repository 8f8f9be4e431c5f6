import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useCommands } from '../commands/commands'
import { t } from '../text/nl'
import { useEarlier } from './earlier'

/** In the pane: what hangs on an earlier edition still, and the way to the page where that is decided. */
export const OfEarlierEdition = (): ReactNode => {
  const { open } = useEarlier()
  const { run } = useCommands()
  return (
    open.length > 0 && (
      <div className="message">
        <span>{t.transition.outstanding(open.length)}</span>
        <Button
          className="text-button"
          onPress={() => {
            run('transition.open')
          }}
        >
          {t.transition.toPage}
        </Button>
      </div>
    )
  )
}
