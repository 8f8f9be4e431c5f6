import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ownerIdSchema } from '../groups/model'
import { bare, onCasusoverleg } from '../testing/annotations'
import { partKey } from '../testing/report'
import { isFiltering, noFilter, passes, toggled, type NotebookFilter } from './filter'
import { annotationSchema, type Annotation } from './model'

const made = (number: number, more: object): Annotation =>
  v.parse(annotationSchema, {
    ...bare,
    id: `00000000-0000-4000-8000-00000000000${number}`,
    anchor: { edition: 'proef-2024', block: 'b-een', start: 0, end: 8, quote: 'De coördinator' },
    createdAt: 1,
    updatedAt: 1,
    ...more
  })
const note = made(1, { kind: 'note', body: 'Vraag voor maandag', tags: ['VERA', 'overleg'] })
const highlight = made(2, { kind: 'highlight', meaning: 'uitzoeken', tags: ['VERA'] })
const bookmark = made(3, { kind: 'bookmark', name: 'Dinsdag', entry: onCasusoverleg })
const anna = v.parse(ownerIdSchema, '0d1a2b3c-4d5e-4f60-8a7b-9c8d7e6f5a4b')
const parts = new Map([
  [note, partKey('proef-2024.een')],
  [highlight, partKey('proef-2024.twee')]
])

const seen = (filter: Partial<NotebookFilter>): readonly number[] => {
  const isSeen = passes({ ...noFilter, ...filter })
  return [note, highlight, bookmark].flatMap((one, at) =>
    isSeen(one, parts.get(one) ?? null, one === highlight ? anna : 'own') ? [at + 1] : []
  )
}

test.each<[string, Partial<NotebookFilter>, readonly number[]]>([
  ['nothing chosen', {}, [1, 2, 3]],
  ['a kind', { kinds: ['note', 'bookmark'] }, [1, 3]],
  ['a meaning', { meanings: ['uitzoeken', 'bespreken'] }, [2]],
  ['a tag', { tags: ['VERA'] }, [1, 2]],
  ['two tags', { tags: ['VERA', 'overleg'] }, [1]],
  ['a part', { parts: [partKey('proef-2024.twee')] }, [2]],
  ['what is the reader’s own', { layers: ['own'] }, [1, 3]],
  ['what a colleague handed over', { layers: [anna] }, [2]],
  ['words, whatever their capitals and accents', { text: 'COORDINATOR' }, [1, 2, 3]],
  ['words of a note', { text: 'maandag vraag' }, [1]],
  ['a name', { text: 'dins' }, [3]],
  ['the name of a reference entry', { text: 'casus' }, [3]],
  ['a tag as a word', { text: 'vera maandag' }, [1]],
  ['all together', { text: 'vera', kinds: ['highlight'], tags: ['VERA'] }, [2]],
  ['what nothing has', { text: 'kwantum' }, []]
])('%s', (_case, filter, expected) => {
  expect(seen(filter)).toEqual(expected)
  expect(isFiltering({ ...noFilter, ...filter })).toBe(expected.length < 3 || 'text' in filter)
})

test('a choice is added and taken away', () => {
  expect(toggled(['note'], 'bookmark')).toEqual(['note', 'bookmark'])
  expect(toggled(['note', 'bookmark'], 'note')).toEqual(['bookmark'])
})
