import { describe, expect, test } from 'vitest'
import type { PrintJob } from '../ipc/contract'
import { corpus, sectionId } from '../testing/report'
import { printJobIn, printQueryOf } from './address'

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
})
