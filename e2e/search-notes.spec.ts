import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { actionsAt, noteField, readable } from './support/reader'
import { answered, results, searchAll, searchWords } from './support/search'

/** Milliseconds between 'Opgeslagen' and the hit that may pass; what the machine does besides comes and goes. */
const most = 100

/** One a try; none is in the report, and none is an error in another. */
const words = ['waterschappen', 'zandloper', 'regenboog', 'kaasfondue', 'vuurtoren']

/**
 * Notes in the page when a note is said to be kept, and when a hit has a word; gives the milliseconds
 * from the one to the other. Both are seen where they happen: no question from outside lies between.
 */
const watchFor = (page: Page, word: string): Promise<void> =>
  page.evaluate((word) => {
    const isSaved = (): boolean =>
      [...document.querySelectorAll('.editor [role=status]')].some(
        ({ textContent }) => textContent === 'Opgeslagen'
      )
    const isFound = (): boolean =>
      document.querySelector('main .results')?.textContent.includes(word) === true
    Object.assign(globalThis, {
      sinceSaved: new Promise<number>((resolve) => {
        let wasUnsaved = !isSaved()
        let saved: number | null = null
        let found: number | null = null
        const changes = new MutationObserver(() => {
          if (!isSaved()) wasUnsaved = true
          else if (wasUnsaved) saved ??= performance.now()
          if (isFound()) found ??= performance.now()
          if (saved === null || found === null) return
          changes.disconnect()
          resolve(found - saved)
        })
        changes.observe(document.body, { subtree: true, childList: true, characterData: true })
      })
    })
  }, word)

const sinceSaved = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { sinceSaved: Promise<number> }).sinceSaved)

test('a note is found within a moment after it was saved', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await actionsAt(page, 'Inleiding-1').click()
  await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
  await expect(noteField(page)).toBeFocused()
  await searchAll(page, 'x')
  const times: number[] = []
  for (const word of words) {
    await searchWords(page).fill(word)
    await answered(page)
    await expect(results(page).filter({ hasText: word })).toHaveCount(0)
    await watchFor(page, word)
    await noteField(page).fill(`Navragen bij ${word}`)
    times.push(await sinceSaved(page))
    await expect(results(page).filter({ hasText: word })).toHaveText([/Uw notitie/])
  }
  expect(Math.min(...times), `milliseconds: ${times.map(Math.round).join(', ')}`).toBeLessThan(most)
})
