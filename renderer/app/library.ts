import type { Edition, EditionId } from '../../shared/corpus/model'
import type { Outline } from '../../shared/corpus/outline'
import { partNamedBy, type PartNamed } from '../../shared/search/part'
import { formatDate } from '../text/format'
import { requiredContext } from './required-context'

/** The reports of this build, as far as they have been read. */
export interface Library {
  /** All that the build holds, in its order, read or not. */
  readonly installed: readonly EditionId[]
  /** In the order of the build; the first opens where nothing else is asked for. */
  readonly reports: ReadonlyMap<EditionId, Outline>
  /** Titles of reports that could not be read: they are not searched either. */
  readonly unreadable: readonly string[]
  /** Reads the name of a part of one of the reports. */
  readonly partNamed: PartNamed
}

export const [LibraryProvider, useLibrary] = requiredContext<Library>('library')

export const libraryOf = (
  installed: readonly EditionId[],
  outlines: readonly Outline[],
  unreadable: readonly string[] = []
): Library => ({
  installed,
  reports: new Map(
    installed.flatMap((id) => {
      const outline = outlines.find(({ edition }) => edition.id === id)
      return outline === undefined ? [] : [[id, outline]]
    })
  ),
  unreadable,
  partNamed: partNamedBy((section) =>
    outlines
      .filter(({ parts }) => parts.some(({ contents }) => contents.section.id === section))
      .map(({ edition }) => edition.id)
  )
})

/** The other reports that are installed. */
export const othersThan = ({ installed }: Library, { edition }: Outline): readonly EditionId[] =>
  installed.filter((id) => id !== edition.id)

/** What tells a report from the others: its title, and its date where another has the same title. */
const reportName = ({ reports }: Library, { id, title, published }: Edition): string =>
  [...reports.values()].some(({ edition }) => edition.title === title && edition.id !== id)
    ? `${title} (${formatDate(published)})`
    : title

/** Names the report of what is shown; null where there is one report only, which needs no name. */
export const nameAmong = (library: Library, edition: EditionId): string | null => {
  const report = library.reports.get(edition)
  return report === undefined || library.installed.length < 2
    ? null
    : reportName(library, report.edition)
}
