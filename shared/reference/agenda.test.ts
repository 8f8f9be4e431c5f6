import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { itemIdSchema } from '../collections/model'
import type { ShownItem } from '../collections/shown'
import { editionIdSchema } from '../corpus/model'
import { plainRun } from '../document/model'
import { blockId, corpus } from '../testing/report'
import { cardOfPoint, pointName } from './agenda'
import { abbreviationId } from './entry'

const id = v.parse(itemIdSchema, '3f0c6b1e-6f0d-4b5e-9d4e-0c5a7e1b2a3d')
const edition = corpus.edition.id
const other = v.parse(editionIdSchema, 'ander-2024')
const entry = {
  entry: 'procedure',
  id: abbreviationId('casusoverleg'),
  title: 'Casusoverleg'
} as const

const entryItem = (at: { readonly edition: typeof edition } | null, isGone = false): ShownItem => ({
  kind: 'entry',
  id,
  entry,
  brief: [],
  isGone,
  cited: {
    paragraphs: [],
    reference: '',
    at: at === null ? null : { ...at, block: blockId('b-lokaal') }
  }
})

describe('points of an agenda', () => {
  test('a point is called by its heading, or by how it begins', () => {
    const quote = {
      kind: 'quote',
      paragraphs: [[plainRun('De gemeente')]],
      citation: 'p. 1'
    } as const
    const heading = { kind: 'heading', level: 2, text: 'Wie doet wat?' } as const
    expect(pointName([heading, quote])).toBe('Wie doet wat?')
    expect(pointName([quote])).toBe('De gemeente')
    expect(pointName([])).toBe('')
    const runs = [plainRun('a'.repeat(400))]
    expect(pointName([{ kind: 'paragraph', isAside: false, runs }]).length).toBeLessThan(200)
  })

  test('an entry of this report is shown as its card', () => {
    expect(cardOfPoint(entryItem({ edition }), edition)).toEqual({
      entry: 'procedure',
      id: 'casusoverleg'
    })
  })

  test.each([
    ['of another report', entryItem({ edition: other })],
    ['that no report has any more', entryItem(null)],
    ['that is gone', entryItem({ edition }, true)],
    ['that is words', { kind: 'text', id, body: 'Casusoverleg' } as const]
  ])('what is %s is words to be read', (_what, item) => {
    expect(cardOfPoint(item, edition)).toBeNull()
  })
})
