/** Events for tests, each with what the test is about. */
import fc from 'fast-check'
import type { ReportEvent } from '../reference/model'
import { reference } from './reference'

const [model] = reference.events

export const eventOf = (id: string, date: string, more: Partial<ReportEvent> = {}): ReportEvent => {
  if (model === undefined) throw new Error('the reference data for tests have no event')
  return {
    ...model,
    id: id as ReportEvent['id'],
    date,
    what: `Wat ${id} was`,
    organisations: [],
    ...more
  }
}

const anyDate = fc
  .tuple(
    fc.date({ min: new Date('1998-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10)
  )
  .map(([at, length]) => at.toISOString().slice(0, length))

/** Events of all precisions, in the order of their dates. */
export const anyEvents = fc
  .array(fc.record({ one: anyDate, other: fc.option(anyDate), what: fc.lorem({ maxCount: 12 }) }), {
    maxLength: 40
  })
  .map((all) =>
    all
      .map(({ one, other, what }, at) => {
        const [date = one, until = other] = other === null ? [one, null] : [one, other].toSorted()
        return eventOf(`e${String(at)}`, date, { until, what })
      })
      .toSorted((one, other) => (one.date < other.date ? -1 : 1))
  )
