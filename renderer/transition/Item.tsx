import type { ReactNode, Ref } from 'react'
import type { Outline } from '../../shared/corpus/outline'
import type { Anchor, Annotation } from '../../shared/notes/model'
import { shortened, withSigns } from '../../shared/text/unseen'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { EntryText } from '../notes/NotesEntry'
import { PlaceLink } from '../notes/PlaceLink'
import { placeNameIn } from '../notes/place-name'
import { t } from '../text/nl'
import { AboutEntry } from './AboutEntry'

interface ItemProps {
  readonly ref?: Ref<HTMLLIElement>
  /** All on one passage. */
  readonly annotations: readonly Annotation[]
  /** Names the item for who hears it; null where its text does. */
  readonly name: string | null
  readonly children: ReactNode
}

/** A passage in a list of the page, with all that hangs on it; it can have the focus, so that the one before it can hand it on. */
export const Item = ({ ref, annotations, name, children }: ItemProps): ReactNode => (
  <li
    ref={ref}
    tabIndex={-1}
    className="entry transition-item"
    data-meaning={annotations.flatMap((one) => (one.kind === 'highlight' ? [one.meaning] : []))[0]}
    {...(name !== null && { 'aria-label': name })}
  >
    {children}
    <ul className="transition-annotations">
      {annotations.map((one) => (
        <li key={one.id}>
          {one.entry !== null && <AboutEntry entry={one.entry} />}
          <EntryText annotation={one} />
        </li>
      ))}
    </ul>
  </li>
)

/** As much of a passage as tells a button from another one. */
export const shortQuote = (quote: string): string => shortened(withSigns(quote), 60)

/** Where a passage stood: a link where that edition is here, and else nothing. */
export const FormerPlace = ({ anchor }: { readonly anchor: Anchor }): ReactNode => {
  const report = useLibrary().reports.get(anchor.edition)
  const block = report?.blocks.get(anchor.block)
  if (report === undefined || block === undefined) return t.transition.was
  const place = t.transition.wasAt(placeNameIn(report, { block: block.id }))
  return <PlaceLink report={report} block={block} place={place} className="transition-place" />
}

/** A place in the report that is open. */
export const NewPlace = ({ at }: { readonly at: Pick<Anchor, 'block'> }): ReactNode => {
  const report = useReport()
  const block = report.blocks.get(at.block)
  if (block === undefined) return null
  const place = placeNameIn(report, at)
  return <PlaceLink report={report} block={block} place={place} className="transition-place" />
}

/** Hands the focus to the next item of the list, or the one before, or to the tab that shows the list. */
export const focusBeside = (item: HTMLElement | null): void => {
  const panel = item?.closest<HTMLElement>('[role="tabpanel"]') ?? null
  const items = [...(panel?.querySelectorAll<HTMLElement>('.transition-item') ?? [])]
  const at = items.findIndex((one) => one === item)
  const beside = items[at + 1] ?? items[at - 1] ?? null
  if (beside === null) focusTab()
  else beside.focus()
}

/** Hands the focus to the tab whose list is shown: a list with nothing in it takes none. */
export const focusTab = (): void => {
  document.querySelector<HTMLElement>('.transition-tab[aria-selected="true"]')?.focus()
}

/** A block of a report that is near where a passage stood, to begin looking for its place. */
export const nearIn = (report: Outline, former: Outline | undefined, anchor: Anchor) => {
  const section = former?.blocks.get(anchor.block)?.section
  const heading = section === undefined ? undefined : report.headings.get(section)
  return (report.blocks.get(anchor.block) ?? heading ?? report.parts[0]?.blocks[0])?.id ?? null
}
