import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { blocksOfMarkdown } from '../shared/document/from-markdown'
import { wordsOfBlock } from '../shared/document/model'
import { hasUnseen } from '../shared/text/unseen'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import { hostileTexts } from './support/hostile-notes'
import { openSearch, hits, readable } from './support/reader'
import { answered, results, searchAll } from './support/search'

/** In every note, so that a search finds them all. */
const word = 'kaasfondue'

/** What a note says: a text behind a word, and once more on a line of its own, where more of it is Markdown. */
const bodyOf = (text: string): string => `${word} ${text}\n\n${text}`

/** What is shown of it: its words, read as Markdown. */
const shownOf = (text: string): string =>
  blocksOfMarkdown(bodyOf(text), 1).flatMap(wordsOfBlock).join('')

/** Puts notes into the vault as they come out of a file that somebody sent: nothing has looked at them. */
const putInVault = (page: Page, texts: readonly string[], ids: readonly string[]): Promise<void> =>
  page.evaluate(
    async ([texts, bodies, ids]) => {
      const { naslag } = window as unknown as {
        naslag: { invoke: (channel: string, args: unknown) => Promise<unknown> }
      }
      const corpus = (await (await fetch('/corpus/rat-2024/corpus.json')).json()) as {
        readonly blocks: readonly { readonly id: string; readonly section: string }[]
      }
      const blocks = corpus.blocks.filter(({ section }) => section === 'inleiding')
      const changes = texts.map((text, at) => {
        const anchor = {
          edition: 'rat-2024',
          block: blocks[at % blocks.length]?.id,
          start: 0,
          end: 1,
          quote: text
        }
        const body = bodies[at]
        const row = { kind: 'note', id: ids[at], anchor, createdAt: at, updatedAt: at, body }
        return { kind: 'put', id: ids[at], row }
      })
      await naslag.invoke('vault:write', changes)
    },
    [texts, texts.map(bodyOf), ids] as const
  )

/** Whatever the window says anywhere that turns the direction of reading or cannot be seen. */
const unseenIn = async (page: Page): Promise<string[]> => {
  const said = await page.evaluate(() => {
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      texts.push(node.textContent ?? '')
    }
    for (const element of document.querySelectorAll('*')) {
      for (const { value } of element.attributes) texts.push(value)
    }
    return texts
  })
  return said.filter(hasUnseen)
}

/** What a note may be made of, and the one attribute that anything in it may have besides a class. */
const allowed = ['P', 'DIV', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'SPAN', 'STRONG', 'EM', 'CODE']
const withStart = /^OL start=\d{1,9}$/

/** What has been run, and elements and attributes that stand where only words may. */
const harmIn = async (page: Page): Promise<readonly string[]> => {
  const { ran, inNotes, inWords } = await page.evaluate(() => {
    const within = (places: string): readonly Element[] =>
      [...document.querySelectorAll(places)].flatMap((place) => [...place.querySelectorAll('*')])
    return {
      ran: 'ran' in globalThis ? ['ran'] : [],
      inNotes: within('.entry-body').flatMap(({ tagName, attributes }) => [
        tagName,
        ...[...attributes]
          .filter(({ name }) => name !== 'class')
          .map(({ name, value }) => `${tagName} ${name}=${value}`)
      ]),
      inWords: [
        ...within('.entry-quote'),
        ...within('.hit-snippet').filter(({ tagName }) => tagName !== 'MARK')
      ].map(({ tagName }) => tagName)
    }
  })
  return [
    ...ran,
    ...inNotes.filter((found) => !allowed.includes(found) && !withStart.test(found)),
    ...inWords
  ]
}

/** The notes that are drawn, and whether each says that something in it was not to be seen. */
const notesIn = (page: Page): Promise<readonly (readonly [string, boolean])[]> =>
  page
    .locator('.entry-note')
    .evaluateAll((notes) =>
      notes.map((note) => [
        note.querySelector('.entry-body')?.textContent ?? '',
        note.textContent.includes('tekens die u anders niet zou zien')
      ])
    )

/** Walks on along the list of notes, a little less than what is seen of it; from its end to its beginning. */
const goOn = (page: Page): Promise<void> =>
  page
    .locator('.entry')
    .first()
    .evaluate((entry) => {
      const pane = entry.closest('.rail-panel')
      if (pane === null) return
      const isAtEnd = pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 1
      pane.scrollTop = isAtEnd ? 0 : pane.scrollTop + pane.clientHeight * 0.8
    })

test('hundreds of hostile notes: none does anything, and none disguises what stands beside it', async ({
  launch
}) => {
  // All of a long list is walked along, twice.
  test.setTimeout(240_000)
  expect(hostileTexts.length).toBeGreaterThanOrEqual(200)
  const { app, page } = await launch()
  await readable(page)
  await putInVault(
    page,
    hostileTexts,
    hostileTexts.map(() => randomUUID())
  )
  await page.reload()
  await readable(page)

  // A long list is drawn where it is seen: all of it is walked along. Told where something was not to be seen.
  const told = new Map(hostileTexts.map((text) => [shownOf(text), hasUnseen(text)] as const))
  const seen = new Map<string, boolean>()
  await expect(async () => {
    for (const [text, isTold] of await notesIn(page)) seen.set(text, isTold)
    expect(await harmIn(page)).toEqual([])
    expect(await unseenIn(page)).toEqual([])
    await goOn(page)
    expect([...seen].toSorted()).toEqual([...told].toSorted())
  }).toPass({ intervals: [50] })
  await expect(
    page.getByText(`${hostileTexts.length} aantekeningen`, { exact: true })
  ).toBeVisible()
  expect(await harmIn(page)).toEqual([])
  expect(await unseenIn(page)).toEqual([])
  for (const place of ['.entry-body', '.entry-quote']) {
    await expect(page.locator(place).first()).toHaveCSS('unicode-bidi', 'isolate')
  }
  expect(await violations(page)).toEqual([])

  await (await openSearch(page)).fill(word)
  await answered(page)
  await expect(hits(page).first()).toContainText(word)
  expect(await harmIn(page)).toEqual([])
  expect(await unseenIn(page)).toEqual([])
  await page.keyboard.press('Escape')

  await searchAll(page, word)
  await expect(results(page).first()).toContainText(word)
  const more = page.getByRole('button', { name: /^\d+ meer tonen$/ })
  while (await more.isVisible()) {
    const before = await results(page).count()
    await more.click()
    await expect.poll(() => results(page).count()).toBeGreaterThan(before)
    await answered(page)
  }
  expect(await results(page).count()).toBe(hostileTexts.length)
  expect(await harmIn(page)).toEqual([])
  expect(await unseenIn(page)).toEqual([])
  await expect(page.locator('.hit-snippet').first()).toHaveCSS('unicode-bidi', 'isolate')

  const titles = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle())
  )
  // What the reader typed, and nothing of a note.
  expect(titles).toEqual([`Zoeken: ${word} – Naslag`])
  expect(page.url()).toMatch(/^app:\/\/naslag\//)
})
