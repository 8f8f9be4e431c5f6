import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { assignmentIdSchema, questionIdSchema } from '../../shared/assignments/model'
import { ownerIdSchema, type Owner } from '../../shared/groups/model'
import { annotationIdSchema, type AnnotationId } from '../../shared/notes/model'
import type { Answer, NoteDocument } from '../../shared/search/model'
import { onCasusoverleg } from '../../shared/testing/annotations'
import { blockId, corpus, sectionId } from '../../shared/testing/report'
import { buildSearch } from '../../tools/search/build'
import { openEngine } from './engine'
import { createNotesIndex, type NotesIndex } from './notes-index'

const reports = openEngine([buildSearch(corpus, null)])

const noteId = (number: number): AnnotationId =>
  v.parse(annotationIdSchema, `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)

type OwnNote = Extract<NoteDocument, { readonly entry: unknown }>

const note = (
  number: number,
  text: string,
  more: Partial<Omit<OwnNote, 'id' | 'assignment'>> = {}
): OwnNote => ({
  id: noteId(number),
  edition: corpus.edition.id,
  block: blockId('b-lokaal'),
  section: sectionId('lokaal'),
  text,
  quote: '',
  entry: null,
  labels: [],
  ...more
})

const isWord = (word: string): boolean => ['wijk', 'agent', 'gezin', 'huis'].includes(word)

const start = (): { readonly notes: NotesIndex; readonly ask: (text: string) => Answer } => {
  const notes = createNotesIndex(isWord, reports.partOf)
  const { search } = reports.withNotes(notes)
  return {
    notes,
    ask: (text) =>
      search({
        text,
        isTyping: false,
        isLiteral: false,
        kinds: [],
        editions: [],
        parts: [],
        order: 'relevance',
        limit: 10_000
      })
  }
}

const notesIn = ({ hits }: Answer): readonly string[] =>
  hits.flatMap(({ target }) => (target.kind === 'note' ? [target.id] : []))

describe('a note is found as soon as it is kept', () => {
  test.each([
    ['huis', 'Drie huizen bezocht'],
    ['huizen', 'Eén huis bezocht'],
    ['agent', 'Vraag het de wijkagent'],
    ['wijkagent', 'Vraag het de wijkagent.'],
    ['bezochtt', 'Wie bezocht dit?']
  ])('by %j: %j', (query, text) => {
    const { notes, ask } = start()
    notes.put(note(1, text))
    expect(notesIn(ask(query))).toEqual([noteId(1)])
  })

  test('by the words it hangs on', () => {
    const { notes, ask } = start()
    notes.put(note(1, '', { quote: 'een zeer reële dreiging' }))
    expect(notesIn(ask('reele dreiging'))).toEqual([noteId(1)])
  })

  test('beside the text, and opens the block it hangs on', () => {
    const { notes, ask } = start()
    notes.put(note(1, 'Over het casusoverleg'))
    const { hits, total } = ask('casusoverleg')
    expect(total).toBe(2)
    expect(hits.map(({ block }) => block)).toEqual(['b-lokaal', 'b-lokaal'])
    const ofNote = hits.find(({ kind }) => kind === 'note')
    expect(ofNote).toMatchObject({ matches: [], section: 'lokaal', title: null })
    expect(ofNote?.snippet).toContainEqual({ text: 'casusoverleg', isMatch: true })
  })

  test('by the name of the reference entry that it is about, which it opens', () => {
    const { notes, ask } = start()
    notes.put(note(1, 'Wie zit voor?', { quote: 'werken samen', entry: onCasusoverleg }))
    const ofNote = ask('casusoverleg').hits.find(({ kind }) => kind === 'note')
    expect(ofNote).toMatchObject({
      title: 'Werkwijze: Casusoverleg',
      target: { kind: 'note', id: noteId(1), entry: { entry: 'procedure', id: 'casusoverleg' } }
    })
  })

  test('by its label, its kind and the chapter it hangs in', () => {
    const { notes, ask } = start()
    notes.put(note(1, 'Een', { labels: ['uitzoeken', 'Privé'] }))
    notes.put(note(2, 'Twee', { block: blockId('b-eerste'), section: sectionId('inleiding') }))
    expect(notesIn(ask('label:uitzoeken'))).toEqual([noteId(1)])
    expect(notesIn(ask('label:prive een'))).toEqual([noteId(1)])
    expect(notesIn(ask('label:elders'))).toEqual([])
    expect(notesIn(ask('soort:notities'))).toEqual([noteId(1), noteId(2)])
    expect(notesIn(ask('soort:notitie hoofdstuk:1'))).toEqual([noteId(1)])
    expect(notesIn(ask('hoofdstuk:inleiding'))).toEqual([noteId(2)])
    expect(ask('label:uitzoeken').facets.parts).toEqual([
      { part: 'proef-2024.voorkomen', count: 1 }
    ])
  })
})

describe('after any changes, just the notes that are there are found', () => {
  const words = ['appel', 'peer', 'kers'] as const
  const word = fc.constantFrom(...words)
  const number = fc.nat(8)
  const change = fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), number, word }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), number }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('replace' as const),
        all: fc.uniqueArray(fc.tuple(number, word), { selector: ([one]) => one })
      })
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('many' as const), word }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('ask' as const) }) }
  )

  test('as a plain list would say', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const { notes, ask } = start()
        const plain = new Map<AnnotationId, string>()
        const put = (at: number, text: string): void => {
          notes.put(note(at, text))
          plain.set(noteId(at), text)
        }
        const compare = (): void => {
          for (const wanted of words) {
            const there = [...plain].flatMap(([id, text]) => (text === wanted ? [id] : []))
            expect(notesIn(ask(wanted)).toSorted()).toEqual(there.toSorted())
          }
        }
        for (const one of changes) {
          switch (one.kind) {
            case 'put':
              put(one.number, one.word)
              break
            case 'remove':
              notes.remove(noteId(one.number))
              plain.delete(noteId(one.number))
              break
            case 'replace':
              notes.replaceAll(one.all.map(([at, text]) => note(at, text)))
              plain.clear()
              for (const [at, text] of one.all) plain.set(noteId(at), text)
              break
            case 'many':
              // More than are kept apart from the others.
              for (let at = 100; at < 210; at += 1) put(at, one.word)
              break
            case 'ask':
              compare()
          }
        }
        compare()
      }),
      { numRuns: 40 }
    )
  })
})

test('among 5,000 notes a new one is found within a tenth of a second', () => {
  const { notes, ask } = start()
  const texts = corpus.blocks.map(({ text }) => text)
  notes.replaceAll(
    Array.from({ length: 5000 }, (_, at) =>
      note(at, `${texts[at % texts.length] ?? ''} Aantekening ${at} over zaak${at % 700}.`)
    )
  )
  const costs = Array.from({ length: 21 }, (_, at) => {
    const before = process.cpuUsage()
    notes.put(note(9000 + at, `Vers geschreven stuk nummer${at}`))
    expect(notesIn(ask(`nummer${at}`))).toEqual([noteId(9000 + at)])
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  expect(costs.toSorted((one, other) => one - other)[10]).toBeLessThan(100)
})

test('answers of several people to one question are found apart, each with whose it is', () => {
  const { notes, ask } = start()
  const { edition, block, section } = note(1, '')
  const question = v.parse(questionIdSchema, noteId(7))
  const assignment = v.parse(assignmentIdSchema, noteId(8))
  const answerBy = (by: Owner | null, text: string): NoteDocument => ({
    ...{ id: `${question}/${by?.id ?? ''}`, question, assignment, by },
    ...{ edition, block, section, text, quote: 'Wie zit aan tafel?', labels: [] }
  })
  const anna = { id: v.parse(ownerIdSchema, noteId(9)), name: 'Anna' }
  notes.replaceAll([answerBy(null, 'De zandloper.'), answerBy(anna, 'Een zandloper.')])
  const targets = ask('zandloper').hits.map(({ target }) => target)
  expect(targets).toHaveLength(2)
  for (const by of [null, anna])
    expect(targets).toContainEqual({ kind: 'answer', id: question, assignment, by })
  notes.remove(`${question}/${anna.id}`)
  expect(ask('zandloper').hits).toHaveLength(1)
})
