import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '../text/nl'
import { IconButton } from './IconButton'
import { usePanels, type Panel } from './panels'
import { focusToggle } from './usePanesOver'

/** On a pane that lies over the text: the way to close it, also where it covers all there is. */
export const SheetHead = ({ panel }: { readonly panel: Panel }): ReactNode => {
  const { isOver, show } = usePanels()
  if (!isOver[panel]) return null
  return (
    <div className="sheet-head">
      <IconButton
        label={panel === 'contents' ? t.bar.hideContents : t.bar.hideRail}
        command={panel === 'contents' ? 'pane.contents' : 'pane.rail'}
        onPress={() => {
          focusToggle(panel)
          show(panel, false)
        }}
      >
        <IconX aria-hidden size={18} />
      </IconButton>
    </div>
  )
}
