// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Term } from '../../shared/reference/lexicon'
import { blockId } from '../../shared/testing/report'
import { Rail } from '../rail/Rail'
import { InApp } from '../testing/in-app'
import { Reader } from './Reader'
import { piecesOf } from './pieces'

// The small report has chapters of one stretch.
vi.mock(import('../../shared/corpus/stretches'), async (original) => ({
  ...(await original()),
  stretchesOf: (flow) => flow.map((item) => ({ flow: [item], lines: 2 }))
}))
vi.mock(import('./pieces'), async (original) => {
  const pieces = await original()
  return { ...pieces, piecesOf: vi.fn(pieces.piecesOf) }
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const terms: readonly Term[] = [
  {
    short: 'DT&V',
    long: 'Dienst Terugkeer en Vertrek',
    also: [],
    note: null,
    given: { block: blockId('b-lokaal'), start: 0, end: 0 }
  }
]

test('the text is drawn once, whatever is noted on it and shown beside it', async () => {
  const user = userEvent.setup()
  render(
    <InApp address="/proef-2024/voorkomen" terms={terms}>
      <Reader />
      <Rail />
    </InApp>
  )
  // What the text waits for: the abbreviations, and all of itself.
  await waitFor(
    () => {
      expect(screen.getByRole('button', { name: 'DT&V' })).toBeDefined()
      expect(chapter().isBusy).toBe(false)
    },
    // On a busy machine, with other tests beside it.
    { timeout: 5_000 }
  )
  expect(piecesOf).toHaveBeenCalled()
  vi.mocked(piecesOf).mockClear()
  const [first] = screen.getAllByRole('button', { name: /^Acties bij alinea/ })
  if (first === undefined) throw new Error('a chapter without a paragraph')
  await user.click(first)
  await user.click(screen.getByRole('menuitem', { name: 'Markeren als Uitzoeken' }))
  await screen.findByRole('button', { name: /^Acties bij alinea .* gemarkeerd als Uitzoeken/ })
  await user.click(screen.getByRole('tab', { name: 'Begrippen' }))
  expect(screen.getByRole('tab', { name: 'Begrippen', selected: true })).toBeDefined()
  expect(piecesOf).not.toHaveBeenCalled()
})

/** The text of a chapter, and of which blocks it is there. */
const chapter = () => {
  const text = screen.getByRole('article')
  return {
    isBusy: text.getAttribute('aria-busy') === 'true',
    blocks: [...text.querySelectorAll('[data-block]')].map(({ id }) => id)
  }
}

test.each([
  ['its title', '/proef-2024/inleiding', 'inleiding'],
  ['a passage', '/proef-2024/b-eerste', 'b-eerste']
])(
  'a chapter that is opened at %s begins with what is seen, and has all else right after',
  async (_, address, asked) => {
    vi.stubGlobal('innerHeight', 0)
    render(
      <InApp address={address} terms={terms}>
        <Reader />
      </InApp>
    )
    const first = chapter()
    expect(first.isBusy).toBe(true)
    expect(first.blocks.some((id) => id.endsWith(asked))).toBe(true)
    await waitFor(() => {
      expect(chapter().isBusy).toBe(false)
    })
    const { blocks } = chapter()
    expect(blocks.length).toBeGreaterThan(first.blocks.length)
    expect(blocks).toEqual(expect.arrayContaining(first.blocks))
  }
)

test('who presses a key before that has all of it at once, and what was not there yet kept its room', () => {
  vi.stubGlobal('innerHeight', 0)
  render(
    <InApp address="/proef-2024/voorkomen" terms={terms}>
      <Reader />
    </InApp>
  )
  const rooms = () =>
    [...screen.getByRole('article').querySelectorAll<HTMLElement>('.stretch')].map(
      ({ childElementCount, style }) => [childElementCount > 0, style.minHeight !== '']
    )
  expect(rooms()).toContainEqual([false, true])
  fireEvent.keyDown(document.body, { key: 'End' })
  expect(chapter().isBusy).toBe(false)
  expect(rooms()).not.toContainEqual([false, true])
  expect(rooms()).toContainEqual([true, false])
})

test('at a footnote all of it is there at once', () => {
  vi.stubGlobal('innerHeight', 0)
  render(
    <InApp address="/proef-2024/b-noot">
      <Reader />
    </InApp>
  )
  expect(chapter().isBusy).toBe(false)
})
