import { useDeferredValue, useId, useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Catalogue } from '../../../shared/reference/catalogue'
import {
  filteredProcedures,
  procedureGroups,
  procedureRowsOf,
  type ProcedureGroup,
  type ProcedureRow
} from '../../../shared/reference/procedures'
import { Chunks } from '../../app/Chunks'
import { PlainLink } from '../../app/Following'
import { addressOfEntry } from '../../app/address'
import { useReport } from '../../app/report'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { useAnnouncer } from '../../dialogs/announcements'
import { t } from '../../text/nl'
import { ProcedureFilters } from './ProcedureFilters'
import { useProcedureFilter } from './filter-state'
import { useAllTicks } from './useTicks'

/** As many rows as are drawn at once, wherever they are: then coming back finds them all there. */
const mostAtOnce = 300

/** Height of a usual row, in CSS pixels. */
const rowHeight = 74

/** All procedures of the report: by phase or by goal, and only those that are asked for. */
export const ProceduresView = ({ catalogue }: { readonly catalogue: Catalogue }): ReactNode => {
  const heading = useHeadingFocus()
  const { filter, grouping } = useProcedureFilter()
  // The field answers a key at once; the list comes a moment later.
  const settled = useDeferredValue(filter)
  const rows = procedureRowsOf(catalogue)
  const shown = useMemo(() => filteredProcedures(rows, settled), [rows, settled])
  const groups = useMemo(
    () => procedureGroups(shown, grouping, settled.goal),
    [shown, grouping, settled]
  )
  return (
    <article className="data-view procedures">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.procedure.title}
      </h1>
      <p className="data-intro">{rows.length === 0 ? t.procedure.none : t.procedure.intro}</p>
      {rows.length > 0 && (
        <>
          <ProcedureFilters rows={rows} />
          <div className="procedures-head">
            <p role="status">{t.procedure.found(shown.length, rows.length)}</p>
            <ClearAllTicks />
          </div>
          {shown.length === 0 && (
            <div className="notes-empty">
              <p className="notes-empty-title">{t.procedure.nothingFits}</p>
              <p>{t.procedure.nothingFitsAdvice}</p>
            </div>
          )}
          {groups.map((group, at) => (
            <Group
              key={group.kind === 'phase' ? group.phase : group.goal}
              group={group}
              isWhole={shown.length <= mostAtOnce}
              isFirst={at === 0}
            />
          ))}
        </>
      )}
    </article>
  )
}

/** For the start of another meeting. */
const ClearAllTicks = (): ReactNode => {
  const [ticks, setTicks] = useAllTicks()
  const { say } = useAnnouncer()
  const amount = Object.keys(ticks).length
  if (amount === 0) return null
  return (
    <p className="procedures-ticks">
      {t.procedure.ticksElsewhere(amount)}{' '}
      <Button
        className="text-button"
        onPress={() => {
          setTicks({})
          say(t.procedure.ticksCleared)
          // The button goes with the ticks.
          document.querySelector<HTMLElement>('.procedures .data-title')?.focus()
        }}
      >
        {t.procedure.clearAllTicks}
      </Button>
    </p>
  )
}

interface GroupProps {
  readonly group: ProcedureGroup
  readonly isWhole: boolean
  /** Of the page. */
  readonly isFirst: boolean
}

const Group = ({ group, isWhole, isFirst }: GroupProps): ReactNode => {
  const id = useId()
  const { phases, goals } = t.procedure
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="procedures-group">
        {group.kind === 'phase' ? phases[group.phase] : goals[group.goal]}{' '}
        <span className="procedures-count">{group.rows.length}</span>
      </h2>
      <Chunks
        rows={group.rows}
        rowHeight={rowHeight}
        isKept={() => isWhole}
        isNearAtFirst={(chunk) => isFirst && chunk[0] === group.rows[0]}
      >
        {(chunk) => (
          <ul className="procedures-list">
            {chunk.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Chunks>
    </section>
  )
}

const Row = ({ row: { id, procedure, lead } }: { readonly row: ProcedureRow }): ReactNode => {
  const { edition } = useReport()
  const { name, abbreviations, purpose } = procedure
  const others = abbreviations.filter((short) => !name.includes(short))
  return (
    <li className="procedures-row">
      <p className="procedures-name">
        <PlainLink
          className="text-link"
          address={addressOfEntry(edition.id, { entry: 'procedure', id })}
        >
          {name}
        </PlainLink>
        {others.length > 0 && <span className="procedures-also">{others.join(', ')}</span>}
      </p>
      {purpose[0] !== undefined && <p className="procedures-purpose">{purpose[0].text}</p>}
      {lead.length > 0 && <p className="procedures-lead">{t.procedure.ledBy(lead)}</p>}
    </li>
  )
}
