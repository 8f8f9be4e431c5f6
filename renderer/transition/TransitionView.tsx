import { useState, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { nameAmong, useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { NotesMessages } from '../notes/NotesMessages'
import { useNotes } from '../notes/notes'
import { formatNumber } from '../text/format'
import { t } from '../text/nl'
import { DroppedList } from './DroppedList'
import { EditedList } from './EditedList'
import { SureList } from './SureList'
import { TakeAll } from './TakeAll'
import { useEarlier } from './earlier'
import { DecisionsProvider, useDecisionsState } from './useDecisions'
import { usePlan, type Plan } from './usePlan'

/** What an edition did to the annotations that the reader made in earlier ones, and what they decide of it. */
export const TransitionView = (): ReactNode => {
  const { edition } = useReport()
  const { open, left, editions } = useEarlier()
  const library = useLibrary()
  const state = usePlan()
  const decisions = useDecisionsState()
  const heading = useHeadingFocus()
  const nameOf = (id: (typeof editions)[number]): string =>
    nameAmong(library, id) ?? t.transition.gone(id)
  return (
    <article className="data-view transition">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.transition.title}
      </h1>
      <p className="transition-of">{t.transition.of(edition.title)}</p>
      <p className="data-intro">{t.transition.intro}</p>
      <NotesMessages />
      <DecisionsProvider value={decisions}>
        {state.kind === 'reading' && <p role="status">{t.transition.reading}</p>}
        {state.kind === 'seeking' && (
          <div className="transition-seeking">
            <progress value={state.done} max={state.of} aria-label={t.standing.seeking} />
            <p>{t.transition.seeking(state.done, state.of)}</p>
          </div>
        )}
        {state.kind === 'planned' && (
          <>
            {open.length + left.length > 0 ? (
              <p>{t.transition.from(open.length + left.length, editions.map(nameOf))}</p>
            ) : (
              <p>{t.transition.none}</p>
            )}
            <Taken />
            <TakeAll plan={state.plan} />
            {open.length + left.length > 0 && <Groups plan={state.plan} left={left} />}
          </>
        )}
      </DecisionsProvider>
    </article>
  )
}

/** How many were taken over already. */
const Taken = (): ReactNode => {
  const { edition } = useReport()
  const { annotations, transitions } = useNotes()
  const taken = transitions.takenTo(edition.id)
  const amount = annotations.filter(
    ({ id, anchor }) => taken.has(id) && anchor.edition === edition.id
  ).length
  return amount > 0 && <p>{t.transition.taken(amount)}</p>
}

const groups = ['kept', 'moved', 'edited', 'dropped'] as const
type GroupId = (typeof groups)[number]

/** What needs the reader comes first; where nothing does, what can be taken over. */
const firstOf = (plan: Plan): GroupId =>
  (['edited', 'dropped', 'moved', 'kept'] as const).find((group) => plan[group].length > 0) ??
  'dropped'

interface GroupsProps {
  readonly plan: Plan
  readonly left: ReturnType<typeof useEarlier>['left']
}

const Groups = ({ plan, left }: GroupsProps): ReactNode => {
  const [shown, setShown] = useState<GroupId>(() => firstOf(plan))
  return (
    <Tabs
      className="transition-tabs"
      selectedKey={shown}
      onSelectionChange={(key) => {
        setShown(groups.find((group) => group === key) ?? shown)
      }}
    >
      <TabList className="transition-list" aria-label={t.transition.groups.label}>
        {groups.map((group) => (
          <Tab key={group} id={group} className="transition-tab">
            {t.transition.groups[group]}
            <span className="transition-count">{formatNumber(plan[group].length)}</span>
          </Tab>
        ))}
      </TabList>
      <TabPanel id="kept" className="transition-panel">
        <SureList group="kept" all={plan.kept} />
      </TabPanel>
      <TabPanel id="moved" className="transition-panel">
        <SureList group="moved" all={plan.moved} />
      </TabPanel>
      <TabPanel id="edited" className="transition-panel">
        <EditedList all={plan.edited} />
      </TabPanel>
      <TabPanel id="dropped" className="transition-panel">
        <DroppedList all={plan.dropped} left={left} />
      </TabPanel>
    </Tabs>
  )
}
