import { expect, test } from './support/app'
import { openPart, pointAt, readable } from './support/reader'
import { resize } from './support/window'

test('a footnote shows under the pointer, stays when the pointer goes to it, and goes with it', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const mark = page.getByRole('button', { name: 'Voetnoot 1', exact: true })
  const shown = page.locator('.glance')
  await pointAt(page, mark)
  await expect(shown).toContainText('Voetnoot 1')
  await shown.hover()
  await expect(shown).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(shown).toBeHidden()
  await expect(mark).not.toBeFocused()
})

test('a footnote shows on focus; Enter opens it with focus inside, Escape gives focus back', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const mark = page.getByRole('button', { name: 'Voetnoot 1', exact: true })
  const shown = page.locator('.glance')
  const dialog = page.getByRole('dialog', { name: 'Voetnoot 1' })
  for (let step = 0; step < 60; step += 1) {
    if (await mark.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(mark).toBeFocused()
  await expect(shown).toContainText('Voetnoot 1')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('Escape')
  await expect(shown).toBeHidden()
  await expect(mark).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await expect
    .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
    .toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(mark).toBeFocused()
  await expect(shown).toBeHidden()
})

test('the mark of a footnote stays on the line of the word before it, at any width', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  for (let width = 1180; width >= 820; width -= 40) {
    await resize({ app, page }, width, 800)
    const torn = await page.evaluate(() =>
      [...document.querySelectorAll('main .footnote-mark')].flatMap((mark) => {
        const before = mark.parentElement?.previousSibling
        if (!(before instanceof Text) || before.length === 0) return []
        const range = document.createRange()
        range.setStart(before, before.length - 1)
        range.setEnd(before, before.length)
        const isBelow = mark.getBoundingClientRect().top > range.getBoundingClientRect().bottom
        return isBelow ? [before.data.slice(-20) + mark.textContent] : []
      })
    )
    expect(torn, `${width} pixels wide`).toEqual([])
  }
})
