import { IconArrowLeft, IconArrowRight, IconLayoutSidebar, IconNotes } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useCommandState, useCommands } from '../commands/commands'
import { useNotes } from '../notes/notes'
import { PaletteButton } from '../palette/PaletteButton'
import { SettingsControl } from '../settings/SettingsControl'
import { formatNumber } from '../text/format'
import { t } from '../text/nl'
import { IconButton } from './IconButton'
import { Mark } from './Mark'
import { contentsElementId, railElementId } from './element-ids'
import type { Panels } from './panels'

interface BarProps {
  readonly panels: Panels
}

/** The bar over everything: panes, name, search. */
export const Bar = ({ panels: { isOpen, show } }: BarProps): ReactNode => {
  const amount = useNotes().annotations.length
  return (
    <header className="bar">
      <div className="bar-start">
        <IconButton
          className="bar-toggle"
          label={isOpen.contents ? t.bar.hideContents : t.bar.showContents}
          command="pane.contents"
          aria-expanded={isOpen.contents}
          aria-controls={contentsElementId}
          onPress={() => {
            show('contents', !isOpen.contents)
          }}
        >
          <IconLayoutSidebar aria-hidden size={20} />
        </IconButton>
        <Mark />
        <span className="bar-name">{t.appName}</span>
        <WayButton id="nav.back" label={t.bar.back}>
          <IconArrowLeft aria-hidden size={20} />
        </WayButton>
        <WayButton id="nav.forward" label={t.bar.forward}>
          <IconArrowRight aria-hidden size={20} />
        </WayButton>
      </div>
      <PaletteButton />
      <div className="bar-end">
        <SettingsControl />
        <IconButton
          className="bar-toggle"
          label={t.bar.notesToggle(isOpen.rail ? t.bar.hideRail : t.bar.showRail, amount)}
          command="pane.rail"
          aria-expanded={isOpen.rail}
          aria-controls={railElementId}
          onPress={() => {
            show('rail', !isOpen.rail)
          }}
        >
          <IconNotes aria-hidden size={20} />
          {amount > 0 && (
            <span className="bar-count" aria-hidden>
              {formatNumber(amount)}
            </span>
          )}
        </IconButton>
      </div>
    </header>
  )
}

interface WayButtonProps {
  readonly id: 'nav.back' | 'nav.forward'
  readonly label: string
  readonly children: ReactNode
}

/** A step along the way the reader went. */
const WayButton = ({ id, label, children }: WayButtonProps): ReactNode => {
  const { run } = useCommands()
  const { isEnabled } = useCommandState(id)
  return (
    <IconButton
      label={label}
      command={id}
      isDisabled={!isEnabled}
      onPress={() => {
        run(id)
      }}
    >
      {children}
    </IconButton>
  )
}
