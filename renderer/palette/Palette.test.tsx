// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ok } from '../../shared/result'
import { reference } from '../../shared/testing/reference'
import { corpus } from '../../shared/testing/report'
import { buildSearch } from '../../tools/search/build'
import { useDeeds, type Deeds } from '../commands/commands'
import { useShortcuts } from '../commands/useShortcuts'
import { readFrom, type ReferenceState } from '../reference/reference'
import type { SearchClient } from '../search/client'
import { openEngine } from '../search-worker/engine'
import { InApp } from '../testing/in-app'
import { Dialogs } from './Dialogs'
import { PaletteButton } from './PaletteButton'

afterEach(cleanup)

// Looking things up by role is slow in this DOM: a second or more a test, on a busy machine.
vi.setConfig({ testTimeout: 20_000 })

const engine = openEngine([buildSearch(corpus, null)])
const client: SearchClient = {
  load: () => undefined,
  ask: (query) => Promise.resolve(engine.search(query)),
  tell: () => undefined,
  close: () => undefined
}
const info = Promise.resolve(null)

const Window = ({ deeds }: { readonly deeds: Deeds }): ReactNode => {
  useShortcuts()
  useDeeds(deeds)
  return (
    <div id="app">
      <PaletteButton />
      <Dialogs info={info} />
    </div>
  )
}

const begin = async (
  keys = '{Control>}k{/Control}',
  search = client,
  deeds: Deeds = {},
  entries?: ReferenceState
) => {
  const open = vi.fn()
  const openEntry = vi.fn()
  const openHit = vi.fn()
  const user = userEvent.setup()
  render(
    <InApp
      open={open}
      openHit={openHit}
      openEntry={openEntry}
      search={search}
      {...(entries === undefined ? {} : { reference: entries })}
    >
      <Window deeds={deeds} />
    </InApp>
  )
  const button = screen.getByRole('button', { name: /^Zoek in het rapport/ })
  button.focus()
  await user.keyboard(keys)
  const field = await screen.findByRole('combobox')
  // This DOM knows no :focus-within, so the dialog does not see that its field has the focus and takes it.
  field.focus()
  return { open, openHit, openEntry, user, field, button }
}

const optionsOf = (kind: RegExp): readonly HTMLElement[] => {
  const group = screen.queryByRole('group', { name: kind })
  return group === null ? [] : within(group).getAllByRole('option')
}

/** What a screen reader hears of the palette's answer. */
const said = (): string => within(screen.getByRole('dialog')).getByRole('status').textContent

describe('the palette', () => {
  test('Ctrl+K opens it, Escape goes back', async () => {
    const { user, field, button } = await begin()
    expect(field).toBe(screen.getByRole('combobox', { name: 'Zoek in het rapport' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('the button in the bar opens it', async () => {
    const { user, button } = await begin()
    await user.keyboard('{Escape}')
    await user.click(button)
    expect(await screen.findByRole('combobox')).toBeTruthy()
  })

  test('places, commands and passages come as one types, and are counted', async () => {
    const { user, field } = await begin()
    await user.keyboard('lokale aan')
    await waitFor(() => {
      expect(optionsOf(/^Resultaten/)).toHaveLength(8)
    })
    expect(optionsOf(/^Ga naar/).map((one) => one.textContent)).toEqual([
      expect.stringContaining('1.1 Lokale aanpak') as string,
      expect.stringContaining('Kader Lokale aanpak') as string
    ])
    expect(field.getAttribute('aria-expanded')).toBe('true')
    expect(said()).toBe('2 plaatsen, 8 resultaten gevonden. Enter opent het eerste resultaat.')
  })

  test('Enter opens the best passage, with the places of the words', async () => {
    const { user, openHit } = await begin()
    await user.keyboard('dt&v{Enter}')
    await waitFor(() => {
      expect(openHit).toHaveBeenCalledWith(
        expect.objectContaining({ block: 'b-lokaal', matches: [[3, 7]] }),
        expect.objectContaining({ text: 'dt&v', opened: 'proef-2024:block:b-lokaal' })
      )
    })
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  test('Enter opens the reference entry that is named, and else the best passage', async () => {
    const { user, openEntry, openHit } = await begin(undefined, client, {}, readFrom(ok(reference)))
    await user.keyboard('casus')
    await waitFor(() => {
      expect(optionsOf(/^Naslag/).map((one) => one.textContent)).toEqual([
        expect.stringContaining('Casusoverleg') as string
      ])
    })
    expect(said()).toContain('1 uit de naslag')
    await user.keyboard('{Enter}')
    await waitFor(() => {
      expect(openEntry).toHaveBeenCalledWith(
        expect.objectContaining({ entry: 'procedure', id: 'casusoverleg' })
      )
    })
    expect(openHit).not.toHaveBeenCalled()
  })

  test('Enter goes to a place that is named outright', async () => {
    const { user, open } = await begin()
    await user.keyboard('1.1 alinea 3{Enter}')
    expect(open).toHaveBeenCalledWith('b-onderpunt')
  })

  test('the arrow keys choose, over all kinds', async () => {
    const { user, openHit } = await begin()
    await user.keyboard('lokale aan')
    await waitFor(() => {
      expect(optionsOf(/^Resultaten/)).toHaveLength(8)
    })
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
    expect(openHit).toHaveBeenCalledOnce()
  })

  test('the first arrow down goes past what Enter opens, where that stands on top', async () => {
    const { user, field } = await begin()
    await user.keyboard('>zoeken')
    const [first, second] = await screen.findAllByRole('option')
    const name = first?.querySelector('.option-title')?.textContent ?? ''
    expect(said()).toMatch(new RegExp(`\\. Enter kiest “${name}”\\.$`))
    const chosen = (): string | null => field.getAttribute('aria-activedescendant')
    expect(chosen()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toBe(second?.id)
    await user.keyboard('{ArrowUp}')
    expect(chosen()).toBe(first?.id)
    // Back in the field, with the first one marked again: arrows begin anew.
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}')
    expect(chosen()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toBe(second?.id)
  })

  test('where other options stand above what Enter opens, the first arrow down chooses the top one', async () => {
    const { user, field } = await begin()
    await user.keyboard('lokale aan')
    await waitFor(() => {
      expect(optionsOf(/^Resultaten/)).toHaveLength(8)
    })
    await user.keyboard('{ArrowDown}')
    expect(field.getAttribute('aria-activedescendant')).toBe(optionsOf(/^Ga naar/)[0]?.id)
  })

  test('the mouse opens a passage; opened again, what was searched for is still there', async () => {
    const { user, openHit } = await begin()
    await user.keyboard('politie')
    await user.click((await screen.findAllByRole('option'))[0] ?? document.body)
    expect(openHit).toHaveBeenCalledWith(
      expect.objectContaining({ block: 'b-onderpunt', matches: [[7, 14]] }),
      expect.objectContaining({ text: 'politie' })
    )
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('combobox')).toHaveProperty('value', 'politie')
    await user.click(screen.getByRole('button', { name: 'Zoekwoorden wissen' }))
    await user.keyboard('{Escape}{Control>}k{/Control}')
    expect(await screen.findByRole('combobox')).toHaveProperty('value', '')
  })

  test('nothing found is said in so many words', async () => {
    const { user } = await begin()
    await user.keyboard('bestaatniet')
    await waitFor(() => {
      expect(said()).toBe('Geen resultaten voor “bestaatniet”')
    })
    expect(screen.queryByRole('option')).toBeNull()
  })

  test('a search that does not work says so, and places work all the same', async () => {
    const broken = { ...client, ask: () => Promise.reject(new Error('stuk')) }
    const { user, open } = await begin(undefined, broken)
    await user.keyboard('voorko')
    await waitFor(() => {
      expect(said()).toMatch(/1 plaats, Zoeken werkt niet/)
    })
    await user.keyboard('{Enter}')
    await waitFor(() => {
      expect(open).toHaveBeenCalledWith('voorkomen')
    })
  })

  test('an answer to an older query never comes over a newer one', async () => {
    const answers = new Map<string, () => void>()
    const slow: SearchClient = {
      ...client,
      ask: (query) =>
        new Promise((resolve) => {
          answers.set(query.text, () => {
            resolve(engine.search(query))
          })
        })
    }
    const { user } = await begin(undefined, slow)
    await user.keyboard('de politie')
    answers.get('de politie')?.()
    await screen.findAllByRole('option')
    answers.get('de')?.()
    await waitFor(() => {
      expect(optionsOf(/^Resultaten/)).toHaveLength(1)
    })
  })
})

describe('commands in the palette', () => {
  test('> lists commands only, with state and keys in words', async () => {
    const { user } = await begin(undefined, undefined, {
      'split.toggle': { run: () => undefined, isOn: true }
    })
    await user.keyboard('>naast')
    expect(
      await screen.findByRole('option', { name: /^Naast elkaar lezen ?Beeld · aan/ })
    ).toBeTruthy()
    expect(optionsOf(/^Resultaten/)).toEqual([])
    await user.clear(screen.getByRole('combobox'))
    await user.keyboard('>volgende v')
    expect(
      await screen.findByRole('option', {
        name: /^Volgende vondst ?Bewerken · nu niet mogelijk ?sneltoets F3$/
      })
    ).toBeTruthy()
  })

  test('one is carried out where the reader was', async () => {
    const run = vi.fn(() => document.activeElement)
    const { user, button } = await begin(undefined, undefined, { 'find.open': { run } })
    await user.keyboard('>zoeken in dit{Enter}')
    expect(run).toHaveReturnedWith(button)
  })

  test('one that cannot be used now says so and leaves the palette open', async () => {
    const { user, field } = await begin()
    await user.keyboard('>volgende vondst{Enter}')
    expect(said()).toBe('“Volgende vondst” is op deze plaats nu niet mogelijk.')
    expect(document.activeElement).toBe(field)
  })

  test('those for development are not there outside of it', async () => {
    const { user } = await begin()
    await user.keyboard('>ontwikkel')
    expect(screen.queryByRole('option')).toBeNull()
    expect(screen.getByText('Geen opdracht gevonden voor “>ontwikkel”.')).toBeTruthy()
  })
})

describe('Ctrl+G', () => {
  const keys = '{Control>}g{/Control}'

  test('takes places only, and says what can be typed', async () => {
    const { user, field, open } = await begin(keys)
    expect(field).toBe(screen.getByRole('combobox', { name: 'Ga naar bladzijde of alinea' }))
    expect(screen.getByText('voetnoot 7')).toBeTruthy()
    expect(optionsOf(/^Hoofdstukken/)).toHaveLength(2)
    await user.keyboard('p. 10')
    expect(optionsOf(/^Resultaten/)).toEqual([])
    await user.keyboard('{Enter}')
    expect(open).not.toHaveBeenCalled()
    await user.clear(field)
    await user.keyboard('voetnoot 1{Enter}')
    expect(open).toHaveBeenCalledWith('b-noot')
  })

  test('says that a place does not exist, and what does', async () => {
    const { user } = await begin(keys)
    await user.keyboard('1.1 alinea 40')
    const answer = 'Alinea 40 staat niet in 1.1 Lokale aanpak; de laatste is alinea 5.'
    expect(said()).toBe(answer)
    expect(screen.getAllByText(answer)).toHaveLength(2)
  })
})

test('F1 opens the help page with every command and its keys, Escape goes back', async () => {
  const { user, button } = await begin()
  await user.keyboard('{F1}')
  const help = await screen.findByRole('dialog', { name: 'Hulp en sneltoetsen' })
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(
    within(help)
      .getAllByRole('heading')
      .map((heading) => heading.tagName)
  ).toEqual(expect.arrayContaining(['H2', 'H3', 'H4']))
  expect(within(help).getAllByRole('table')).toHaveLength(5)
  const row = within(help).getByRole('row', { name: /^Nieuw venster/ })
  expect(row.textContent).toContain('Ctrl Shift N')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(button)
})
