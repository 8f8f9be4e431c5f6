import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { itemIdSchema } from '../collections/model'
import { plainRun } from '../document/model'
import { corpus } from '../testing/report'
import { cardOfPoint, pointName } from './agenda'

const id = v.parse(itemIdSchema, '3f0c6b1e-6f0d-4b5e-9d4e-0c5a7e1b2a3d')
const edition = corpus.edition.id

describe('points of an agenda', () => {
  test('a point is called by its heading, or by how it begins', () => {
    const quote = {
      kind: 'quote',
      paragraphs: [[plainRun('De gemeente')]],
      citation: 'p. 1'
    } as const
    expect(pointName([{ kind: 'heading', level: 2, text: 'Wie doet wat?' }, quote])).toBe(
      'Wie doet wat?'
    )
    expect(pointName([quote])).toBe('De gemeente')
    expect(pointName([])).toBe('')
    const long = pointName([
      { kind: 'paragraph', isAside: false, runs: [plainRun('a'.repeat(400))] }
    ])
    expect(long.length).toBeLessThan(200)
  })

  test.each([
    ['Kaart: naslag://proef-2024/werkwijzen/casusoverleg, eerst.', 'procedure casusoverleg'],
    ['naslag://proef-2024/organisaties/dtv', 'organisation dtv'],
    ['naslag://proef-2024/b-lokaal', null],
    ['naslag://ander-2024/werkwijzen/casusoverleg', null],
    ['Geen link', null]
  ])('of ‘%s’ the card is %s', (body, card) => {
    const found = cardOfPoint({ kind: 'text', id, body }, edition)
    expect(found === null ? null : `${found.entry} ${found.id}`).toBe(card)
  })

  test('a heading is no card', () => {
    const title = 'naslag://proef-2024/werkwijzen/casusoverleg'
    expect(cardOfPoint({ kind: 'heading', id, title }, edition)).toBeNull()
  })
})
