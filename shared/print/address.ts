/** The address under which the app draws a printout instead of the reader. */
import * as v from 'valibot'
import {
  cardJobSchema,
  printJobSchema,
  type AnyPrintJob,
  type CardJob,
  type PrintJob
} from '../ipc/contract'

/**
 * The query that asks for a printout: `?afdruk=rat-2024/lokale-aanpak&notities=met&personen=zonder`, or
 * `?afdruk-kaart=rat-2024/casusoverleg` for the card of a procedure.
 */
export const printQueryOf = (job: AnyPrintJob): string =>
  'procedure' in job ? `?afdruk-kaart=${job.edition}/${job.procedure}` : reportQueryOf(job)

const reportQueryOf = ({ edition, section, withNotes, isBlanked }: PrintJob): string =>
  [
    `?afdruk=${section === null ? edition : `${edition}/${section}`}`,
    ...(withNotes ? ['notities=met'] : []),
    ...(isBlanked ? ['personen=zonder'] : [])
  ].join('&')

/** The query under which a hidden page draws a written document, which main hands it. */
export const documentQuery = '?afdruk-document'

/** The card that a query asks to be printed; null for every other query. */
export const cardJobIn = (query: string): CardJob | null => {
  const found = /^\?afdruk-kaart=([^/&]+)\/([^/&]+)$/.exec(query)
  const job = v.safeParse(cardJobSchema, { edition: found?.[1], procedure: found?.[2] })
  return job.success ? job.output : null
}

/** The printout of the report that a query asks for; null for every other query. */
export const printJobIn = (query: string): PrintJob | null => {
  const found = /^\?afdruk=([^/&]+)(?:\/([^/&]+))?(&notities=met)?(&personen=zonder)?$/.exec(query)
  if (found === null) return null
  const [, edition, section = null, notes, persons] = found
  const job = v.safeParse(printJobSchema, {
    edition,
    section,
    withNotes: notes !== undefined,
    isBlanked: persons !== undefined
  })
  return job.success ? job.output : null
}
