import type { RailTab } from '../../shared/memory/model'
import { useDeeds } from '../commands/commands'
import type { KeptWindow } from '../memory/window-state'
import { railElementId } from './element-ids'
import type { Panel, Panels } from './panels'

/** Showing and hiding the panes, and what the one at the right shows. */
export const usePanelDeeds = ({ isOpen, show }: Panels, { change }: KeptWindow): void => {
  const toggle = (panel: Panel) => ({
    run: () => {
      show(panel, !isOpen[panel])
    },
    isOn: isOpen[panel]
  })
  const showTab = (tab: RailTab) => ({
    run: () => {
      change({ tab })
      show('rail', true)
      // The pane may have to be drawn first.
      requestAnimationFrame(() => {
        document
          .querySelector<HTMLElement>(`#${railElementId} [role="tab"][aria-selected="true"]`)
          ?.focus()
      })
    }
  })
  useDeeds({
    'pane.contents': toggle('contents'),
    'pane.rail': toggle('rail'),
    'rail.page': showTab('page'),
    'rail.notes': showTab('notes'),
    'rail.terms': showTab('terms'),
    'rail.assignment': showTab('assignment')
  })
}
