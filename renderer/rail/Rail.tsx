import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { railTabs, type RailTab } from '../../shared/memory/model'
import { SheetHead } from '../app/SheetHead'
import { railElementId } from '../app/element-ids'
import { AssignmentPane } from '../assignments/AssignmentPane'
import { useAssignmentDesk } from '../assignments/assignments'
import { useWindowState } from '../memory/window-state'
import { NotesPane } from '../notes/NotesPane'
import { useNotes } from '../notes/notes'
import { TermsPane } from '../terms/TermsPane'
import { formatNumber } from '../text/format'
import { t } from '../text/nl'
import { OnThisPage } from './OnThisPage'

const isRailTab = (key: unknown): key is RailTab => railTabs.some((tab) => tab === key)

/** The pane at the right of the text: what stands on this page, and the reader's own notes. */
export const Rail = (): ReactNode => {
  const { state, change } = useWindowState()
  const amount = useNotes().annotations.length
  const { open } = useAssignmentDesk()
  const hasAssignment = open !== null || state.tab === 'assignment'
  return (
    <aside id={railElementId} className="rail" aria-label={t.rail.label} tabIndex={-1}>
      <SheetHead panel="rail" />
      <Tabs
        className="rail-tabs"
        selectedKey={state.tab}
        onSelectionChange={(key) => {
          if (isRailTab(key)) change({ tab: key })
        }}
      >
        <TabList className="rail-list" aria-label={t.rail.label}>
          <Tab id="page" className="rail-tab">
            {t.rail.page}
          </Tab>
          <Tab id="notes" className="rail-tab">
            {t.rail.notes}
            {amount > 0 && <span className="rail-count">{formatNumber(amount)}</span>}
          </Tab>
          <Tab id="terms" className="rail-tab">
            {t.terms.tab}
          </Tab>
          {hasAssignment && (
            <Tab id="assignment" className="rail-tab">
              {t.assignments.tab}
            </Tab>
          )}
        </TabList>
        <TabPanel id="page" className="rail-panel">
          <OnThisPage />
        </TabPanel>
        <TabPanel id="notes" className="rail-panel">
          <NotesPane />
        </TabPanel>
        <TabPanel id="terms" className="rail-panel">
          <TermsPane />
        </TabPanel>
        {hasAssignment && (
          <TabPanel id="assignment" className="rail-panel">
            <AssignmentPane />
          </TabPanel>
        )}
      </Tabs>
    </aside>
  )
}
