import { describe, expect, test, vi } from 'vitest'
import { blockId, outline, sectionId } from '../../shared/testing/report'
import { createReadingStore } from './store'

const voorkomen = sectionId('voorkomen')
const inleiding = sectionId('inleiding')
const kader = blockId('b-kader')
const lokaal = blockId('b-lokaal')

describe('the reading store', () => {
  test('counts what is added, per section and in all', () => {
    const store = createReadingStore(outline)
    expect(store.reading().percent).toBe(0)
    store.add(inleiding, [blockId('inleiding'), blockId('b-eerste')])
    expect(store.reading().percentOf(inleiding)).toBe(100)
    expect(store.reading().percentOf(voorkomen)).toBe(0)
    expect(store.reading().percent).toBeGreaterThan(0)
    expect(store.reading().percent).toBeLessThan(100)
  })

  test('says so once, and not when nothing is new', () => {
    const store = createReadingStore(outline)
    const onChange = vi.fn()
    store.subscribe(onChange)
    store.add(voorkomen, [kader])
    store.add(voorkomen, [kader])
    store.add(voorkomen, [])
    expect(onChange).toHaveBeenCalledTimes(1)
    expect(store.reading()).toBe(store.reading())
  })

  test('gives what was added to write down, with all that was read in that part', () => {
    const store = createReadingStore(outline)
    store.takeOver(new Map([[voorkomen, new Set([kader])]]))
    expect(store.takeAdded().size).toBe(0)
    store.add(voorkomen, [lokaal])
    expect(store.takeAdded()).toEqual(new Map([[voorkomen, new Set([kader, lokaal])]]))
    expect(store.takeAdded().size).toBe(0)
  })

  test('what the notebook holds comes in place of the rest, but for what is not yet in it', () => {
    const store = createReadingStore(outline)
    store.takeOver(new Map([[inleiding, new Set([blockId('b-eerste')])]]))
    store.add(voorkomen, [lokaal])
    store.takeOver(new Map([[voorkomen, new Set([kader])]]))
    expect(store.reading().blocks).toEqual(new Map([[voorkomen, new Set([kader, lokaal])]]))
  })

  test('cleared is cleared, also of what was about to be written', () => {
    const store = createReadingStore(outline)
    store.add(voorkomen, [lokaal])
    store.replace(new Map())
    expect(store.reading().percent).toBe(0)
    expect(store.takeAdded().size).toBe(0)
  })
})
