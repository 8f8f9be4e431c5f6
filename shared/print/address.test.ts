import { describe, expect, test } from 'vitest'
import type { PrintJob } from '../ipc/contract'
import { abbreviationId } from '../reference/entry'
import { corpus, sectionId } from '../testing/report'
import { cardJobIn, printJobIn, printQueryOf } from './address'

const edition = corpus.edition.id

describe('the address of a printout', () => {
  test.each<PrintJob>([
    { edition, section: null, withNotes: false, isBlanked: false },
    { edition, section: null, withNotes: true, isBlanked: false },
    { edition, section: sectionId('lokaal'), withNotes: false, isBlanked: true },
    { edition, section: sectionId('lokaal'), withNotes: true, isBlanked: true }
  ])('leads back to %j', (job) => {
    expect(printJobIn(printQueryOf(job))).toEqual(job)
  })

  test.each([
    '',
    '?venster=2',
    '?afdruk=',
    '?afdruk=../weg',
    '?afdruk=proef-2024/',
    '?afdruk=proef-2024/a/b',
    '?afdruk=proef-2024/A',
    '?afdruk=proef-2024&notities=zonder',
    '?afdruk=proef-2024&personen=met',
    '?afdruk=proef-2024&notities=met&meer'
  ])('%j asks for none', (query) => {
    expect(printJobIn(query)).toBeNull()
  })

  test('of a card leads back to the card, and to nothing else', () => {
    const job = { edition, procedure: abbreviationId('laov') }
    expect(cardJobIn(printQueryOf(job))).toEqual(job)
    expect(printJobIn(printQueryOf(job))).toBeNull()
  })

  test.each([
    '',
    '?afdruk=proef-2024/laov',
    '?afdruk-kaart=proef-2024',
    '?afdruk-kaart=a/B',
    '?afdruk-kaart=a/b/c'
  ])('%j asks for no card', (query) => {
    expect(cardJobIn(query)).toBeNull()
  })
})
