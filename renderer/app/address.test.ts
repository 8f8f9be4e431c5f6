import { describe, expect, test } from 'vitest'
import { blockId, outline } from '../../shared/testing/report'
import { addressOf, blockAt, placeAt } from './address'

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
    expect(placeAt(outline, address)).toEqual({ kind: 'unknown', address })
  })

  test('a footnote lies in the part of the text it belongs to', () => {
    const place = placeAt(outline, addressOf(outline, blockId('b-noot')))
    expect(place.kind === 'at' && place.part).toBe(outline.parts[0])
  })
})
