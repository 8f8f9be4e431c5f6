import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Keys } from '../commands/Keys'
import { useCommands } from '../commands/commands'
import { t } from '../text/nl'

/** In the bar, what looks like a field and opens the palette. */
export const PaletteButton = (): ReactNode => {
  const { run } = useCommands()
  return (
    <div className="search" role="search">
      <Button
        className="search-button"
        aria-haspopup="dialog"
        onPress={() => {
          run('palette.open')
        }}
      >
        <IconSearch aria-hidden size={18} />
        <span className="search-button-text">{t.palette.open}</span>
        <Keys id="palette.open" />
      </Button>
    </div>
  )
}
