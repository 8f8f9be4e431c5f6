import { useMemo, type ReactNode } from 'react'
import { sectionLabel } from '../../shared/corpus/outline'
import { classOf, type Amounts, type ClassPart } from '../../shared/groups/class'
import type { OwnerId } from '../../shared/groups/model'
import { noFilter } from '../../shared/notes/filter'
import { partKeyOf } from '../../shared/search/part'
import { withSigns } from '../../shared/text/unseen'
import { nameAmong, useLibrary } from '../app/library'
import { useSurfaces } from '../app/places'
import { useNotebookFilter } from '../notebook/filter-state'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'

/** Who did what in which part: each amount leads to the annotations themselves. */
export const ClassTable = (): ReactNode => {
  const { layers } = useNotes()
  const library = useLibrary()
  const { parts, done } = useMemo(() => classOf(library.reports, layers), [library, layers])
  const text = t.group.overview
  if (done.length === 0) return null
  const titleOf = ({ report, part }: ClassPart): string => {
    const name = nameAmong(library, report.edition.id)
    const label = sectionLabel(part.contents.section)
    return name === null ? label : t.notebook.partOf(label, name)
  }
  return (
    <section aria-labelledby="group-overview">
      <h2 id="group-overview" className="data-heading">
        {text.title}
      </h2>
      <p>{text.intro}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable (WCAG 2.1.1) */}
      <div className="group-table" role="group" aria-labelledby="group-overview" tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{text.who}</th>
              {parts.map((one) => (
                <th key={titleOf(one)} scope="col">
                  {titleOf(one)}
                </th>
              ))}
              <th scope="col">{text.all}</th>
            </tr>
          </thead>
          <tbody>
            {done.map(({ layer, inParts, all }) => (
              <tr key={layer.id}>
                <th scope="row">{withSigns(layer.name)}</th>
                {inParts.map((amounts, at) => {
                  const part = parts[at]
                  return (
                    part !== undefined && (
                      <td key={titleOf(part)}>
                        <Cell
                          name={withSigns(layer.name)}
                          owner={layer.id}
                          part={part}
                          title={titleOf(part)}
                          amounts={amounts}
                        />
                      </td>
                    )
                  )
                })}
                <td>
                  <Cell
                    name={withSigns(layer.name)}
                    owner={layer.id}
                    part={null}
                    title={text.all}
                    amounts={all}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface CellProps {
  readonly name: string
  readonly owner: OwnerId
  /** Null for all parts. */
  readonly part: ClassPart | null
  readonly title: string
  readonly amounts: Amounts
}

const Cell = ({ name, owner, part, title, amounts }: CellProps): ReactNode => {
  const { active } = useSurfaces()
  const { change } = useNotebookFilter()
  const { hide } = useNotes()
  const total = amounts.notes + amounts.highlights + amounts.bookmarks
  const text = t.group.overview
  if (total === 0) return <span className="group-none">{text.nothing}</span>
  const words = text.amounts(amounts)
  return (
    <button
      type="button"
      className="text-button"
      aria-label={text.open(total, name, title, words)}
      title={words}
      onClick={() => {
        const parts =
          part === null ? [] : [partKeyOf(part.report.edition.id, part.part.contents.section.id)]
        hide(owner, false)
        change({ ...noFilter, layers: [owner], parts })
        active.page('notebook')
      }}
    >
      {total}
    </button>
  )
}
