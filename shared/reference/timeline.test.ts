import { expect, test } from 'vitest'
import { eventOf } from '../testing/events'
import { reference } from '../testing/reference'
import { blockId, outline, sectionId } from '../testing/report'
import { catalogueOf } from './catalogue'
import type { Organisation } from './model'
import { allEvents, eventsShown, namedInEvents, yearsOf } from './timeline'

const dtv = 'dtv' as Organisation['id']

const events = [
  eventOf('jaar', '2022', { until: '2024', what: 'Een periode', block: blockId('b-lokaal') }),
  eventOf('maand', '2022-02', { organisations: [dtv] }),
  eventOf('dag', '2022-02-20'),
  eventOf('later', '2023', { approximate: true })
]
const catalogue = catalogueOf({ ...reference, events })

test('events stand under the year and the month in which they begin, those of a year alone first', () => {
  expect(
    yearsOf(events).map(({ year, months }) => [
      year,
      ...months.map(({ month, events: inMonth }) => [month, inMonth.map(({ id }) => id)])
    ])
  ).toEqual([
    [2022, [null, ['jaar']], [2, ['maand', 'dag']]],
    [2023, [null, ['later']]]
  ])
})

test.each([
  [{}, ['jaar', 'maand', 'dag', 'later']],
  [{ text: 'een PERIODE' }, ['jaar']],
  [{ text: 'vertrek' }, ['maand']],
  [{ text: 'februari' }, ['maand', 'dag']],
  [{ text: 'niet precies' }, ['later']],
  [{ organisation: dtv }, ['maand']],
  [{ chapter: sectionId('voorkomen') }, ['jaar']],
  [{ chapter: sectionId('voorkomen'), organisation: dtv }, []]
])('the filter %j leaves %j', (filter, ids) => {
  expect(eventsShown(outline, catalogue, { ...allEvents, ...filter }).map(({ id }) => id)).toEqual(
    ids
  )
})

test('only organisations that an event names can be chosen', () => {
  expect(namedInEvents(catalogue).map(({ id }) => id)).toEqual(['dtv'])
})
