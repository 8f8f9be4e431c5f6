import { IconLayoutSidebar, IconNotes } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useNotes } from '../notes/notes'
import { PaletteButton } from '../palette/PaletteButton'
import { t } from '../text/nl'
import { Mark } from './Mark'
import { contentsElementId, notesElementId } from './element-ids'
import type { Panels } from './panels'

interface BarProps {
  readonly panels: Panels
}

/** The bar over everything: panes, name, search. */
export const Bar = ({ panels: { isOpen, isOver, show } }: BarProps): ReactNode => {
  const amount = useNotes().annotations.length
  return (
    <header className="bar">
      <div className="bar-start">
        <Button
          className="icon-button bar-toggle"
          aria-label={isOpen.contents ? t.bar.hideContents : t.bar.showContents}
          aria-expanded={isOpen.contents}
          aria-controls={contentsElementId}
          onPress={() => {
            show('contents', !isOpen.contents)
          }}
        >
          <IconLayoutSidebar aria-hidden size={20} />
        </Button>
        <Mark />
        <span className="bar-name">{t.appName}</span>
      </div>
      <PaletteButton />
      <div className="bar-end">
        <Button
          className="icon-button bar-toggle"
          aria-label={t.bar.notesToggle(isOpen.notes ? t.bar.hideNotes : t.bar.showNotes, amount)}
          aria-expanded={isOpen.notes}
          aria-controls={notesElementId}
          onPress={() => {
            show('notes', !isOpen.notes)
            // Over the text the pane is where the reader wants to be next.
            if (!isOpen.notes && isOver.notes) {
              requestAnimationFrame(() => document.getElementById(notesElementId)?.focus())
            }
          }}
        >
          <IconNotes aria-hidden size={20} />
          {amount > 0 && (
            <span className="bar-count" aria-hidden>
              {amount}
            </span>
          )}
        </Button>
      </div>
    </header>
  )
}
