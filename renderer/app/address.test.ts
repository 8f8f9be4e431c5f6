import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { assignmentIdSchema, questionIdSchema } from '../../shared/assignments/model'
import { ownerIdSchema } from '../../shared/groups/model'
import { abbreviationId, entryKinds } from '../../shared/reference/entry'
import { searchFor } from '../../shared/searches/search'
import { blockId, otherOutline, outline } from '../../shared/testing/report'
import {
  addressIn,
  addressOf,
  addressOfAnswer,
  addressOfAssignment,
  addressOfEntry,
  addressOfGuide,
  addressOfPage,
  blockAt,
  entryAt,
  placeAt,
  reportAt
} from './address'
import { libraryOf } from './library'
import { placeOfSearch } from './search-place'

const reports = [outline, otherOutline]
const library = libraryOf(
  reports.map(({ edition }) => edition.id),
  reports
)

describe('addresses', () => {
  test('every block has one that leads back to it', () => {
    for (const block of outline.blocks.values()) {
      expect(blockAt(outline, addressOf(outline, block.id))).toBe(block)
    }
  })

  test.each(['', '/', '/proef-2024', '/proef-2024/'])('%j is the beginning', (address) => {
    expect(blockAt(outline, address)?.id).toBe('inleiding')
  })

  test.each([
    '/ander-2024/inleiding',
    '/proef-2024/weg',
    '/proef-2024/inleiding/meer',
    '/proef-2024/A%20B'
  ])('%j names nothing', (address) => {
    expect(placeAt(outline, library, address)).toEqual({ kind: 'unknown', address })
  })

  test('each of two reports has its own, though they share the ids of blocks', () => {
    for (const report of reports) {
      for (const block of report.blocks.values()) {
        const address = addressIn({ edition: report.edition.id, block: block.id })
        expect(reportAt(library, address)).toBe(report)
        expect(placeAt(report, library, address)).toMatchObject({ kind: 'at', block })
      }
    }
    expect(reportAt(library, '')).toBe(outline)
    expect(reportAt(library, '/zoeken/q=gemeente')).toBeNull()
    expect(reportAt(library, '/ander-2024/inleiding')).toBeNull()
  })

  test('what a trainee handed in has one, with the search it is read with, in no report', () => {
    const answer = {
      assignment: v.parse(assignmentIdSchema, '1f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c'),
      question: v.parse(questionIdSchema, '2f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c'),
      by: v.parse(ownerIdSchema, '3f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
    }
    const search = placeOfSearch(searchFor('de gemeente'))
    const { assignment: id } = answer
    for (const at of [null, search]) {
      const address = addressOfAnswer(answer, at)
      expect(placeAt(outline, library, address)).toEqual({
        kind: 'assignment',
        id,
        answer,
        search: at
      })
      expect(reportAt(library, address)).toBeNull()
    }
    expect(placeAt(outline, library, addressOfAssignment(id))).toEqual({
      kind: 'assignment',
      id,
      answer: null,
      search: null
    })
    for (const odd of [
      `${addressOfAssignment(id)}/${answer.question}`,
      `${addressOfAnswer(answer)}/meer`,
      `${addressOfAssignment(id)}/vraag/${answer.by}`
    ])
      expect(placeAt(outline, library, odd)).toEqual({ kind: 'unknown', address: odd })
  })

  test('what a new edition did has one for each report, which opens that report', () => {
    for (const report of reports) {
      const address = addressOfPage(report, 'transition')
      expect(reportAt(library, address)).toBe(report)
      expect(placeAt(report, library, address)).toEqual({ kind: 'page', page: 'transition' })
    }
    const other = addressOfPage(otherOutline, 'transition')
    expect(placeAt(outline, library, other).kind).toBe('unknown')
    expect(placeAt(outline, library, '/nieuwe-editie').kind).toBe('unknown')
    expect(reportAt(library, addressOfPage(outline, 'group'))).toBeNull()
    expect(reportAt(library, addressOfPage(outline, 'library'))).toBeNull()
  })

  test.each([
    ['/handleiding', 'handleiding', null],
    ['/handleiding/trainer', 'trainer', null],
    // The name of a heading may be that of a step with which a search begins.
    ['/handleiding/handleiding/zoeken', 'handleiding', 'zoeken']
  ] as const)('%s is of the guide, whichever report is open', (address, page, heading) => {
    expect(placeAt(outline, library, address)).toEqual({ kind: 'guide', page, heading })
    expect(reportAt(library, address)).toBeNull()
    expect(blockAt(outline, address)).toBeUndefined()
    expect(placeAt(outline, library, addressOfGuide({ page, heading }))).toEqual({
      kind: 'guide',
      page,
      heading
    })
  })

  test.each(['/handleiding/onbekend', '/handleiding/trainer/een/twee'])(
    '%s names no page of the guide',
    (address) => {
      expect(placeAt(outline, library, address).kind).toBe('unknown')
    }
  )

  test.each(entryKinds)('a %s has one in each report, with and without a search', (entry) => {
    const name = { entry, id: abbreviationId('VERA-2R') }
    const search = placeOfSearch(searchFor('vera'))
    for (const report of reports) {
      for (const walked of [null, search]) {
        const address = addressOfEntry(report.edition.id, name, walked)
        expect(reportAt(library, address)).toBe(report)
        expect(entryAt(report, address)).toEqual(name)
        expect(placeAt(report, library, address)).toEqual({
          kind: 'entry',
          ...name,
          search: walked
        })
      }
      const overview = addressOfPage(report, entry)
      expect(placeAt(report, library, overview)).toEqual({ kind: 'page', page: entry })
      expect(placeAt(report, library, `${overview}/vera/2r`).kind).toBe('unknown')
    }
    expect(placeAt(outline, library, addressOfEntry(otherOutline.edition.id, name)).kind).toBe(
      'unknown'
    )
  })

  test('a footnote lies in the part of the text it belongs to', () => {
    const place = placeAt(outline, library, addressOf(outline, blockId('b-noot')))
    expect(place.kind === 'at' && place.part).toBe(outline.parts[0])
  })
})
