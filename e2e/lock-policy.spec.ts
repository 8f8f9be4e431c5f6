import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { violations } from './support/axe'
import {
  lockPageIn,
  nextWindow,
  openLockPanel,
  passphrase,
  setUp,
  shownCode,
  turnOn
} from './support/lock'
import { annotate, openPart, readable, runCommand } from './support/reader'

test('where the administrator asks for the kluis, it is set up before anything can be noted', async ({
  launch,
  userData
}) => {
  const policy = join(userData, 'beleid.json')
  const env = { NASLAG_POLICY: policy }
  await writeFile(policy, '{ "kluis": { "verplicht": true, "vergrendelNaMinuten": 5 } }')
  const { app, page } = await launch({ env })
  await expect(page.getByRole('heading', { name: 'Stel eerst uw kluis in' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  const next = await nextWindow(app, () => setUp(page))
  await readable(next)

  const panel = await openLockPanel(next)
  await expect(panel).toContainText('Uw beheerder heeft de kluis verplicht gesteld.')
  await expect(panel.getByRole('button', { name: 'Kluis uitzetten…' })).toBeHidden()
  await expect(panel.getByRole('combobox').getByRole('option')).toHaveText([
    'Na 1 minuut',
    'Na 2 minuten',
    'Na 5 minuten'
  ])
  // Nor by whoever speaks to main in its place.
  expect(
    await next.evaluate(`naslag.invoke('lock:turn-off', ${JSON.stringify({ passphrase })})`)
  ).toEqual({ kind: 'mandatory' })
})

test('a policy with an error in it counts as the strictest, and is told', async ({
  launch,
  userData
}) => {
  const policy = join(userData, 'beleid.json')
  await writeFile(policy, '{ "kluis": { "verplicht": "nee" } }')
  const { page } = await launch({ env: { NASLAG_POLICY: policy } })
  await expect(page.getByRole('heading', { name: 'Stel eerst uw kluis in' })).toBeVisible()
  await expect(page.getByRole('alert').first()).toContainText(
    'In het beleidsbestand van uw beheerder staat een fout.'
  )
  expect(await violations(page)).toEqual([])
})

test('a key file that is damaged is told, and the notes are left alone', async ({
  launch,
  userData
}) => {
  const first = await launch()
  await readable(first.page)
  await turnOn(first)
  await first.app.close()
  for (const copy of ['a', 'b'])
    await writeFile(join(userData, 'kluis', `sleutel-${copy}.json`), 'kapot')
  const { page } = await launch()
  await expect(
    page.getByRole('heading', { name: 'De sleutel van uw kluis ontbreekt' })
  ).toBeVisible()
  expect(await violations(page)).toEqual([])
})

for (const theme of ['licht', 'donker', 'hoog contrast'] as const) {
  test(`everything of the kluis passes axe: ${theme}`, async ({ launch }) => {
    // A dozen views, each looked through whole.
    test.slow()
    const running = await launch()
    await readable(running.page)
    await runCommand(running.page, `Weergave: ${theme}`)
    const panel = await openLockPanel(running.page)
    expect(await violations(running.page)).toEqual([])
    await panel.getByRole('button', { name: 'Kluis instellen…' }).click()
    await panel.getByRole('button', { name: 'Verder' }).click()
    await expect(panel.getByText('Gebruik minstens 12 tekens')).toBeVisible()
    await expect(panel.getByRole('textbox', { name: 'Wachtzin', exact: true })).toBeFocused()
    expect(await violations(running.page)).toEqual([])
    await panel.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill(passphrase)
    await panel.getByRole('textbox', { name: 'Wachtzin herhalen' }).fill(passphrase)
    await panel.getByRole('button', { name: 'Verder' }).click()
    await shownCode(panel)
    expect(await violations(running.page)).toEqual([])
    await panel.getByText('Ik heb de herstelcode afgedrukt of opgeschreven').click()
    const page = await nextWindow(running.app, () =>
      panel.getByRole('button', { name: 'Kluis aanzetten' }).click()
    )
    await readable(page)
    const on = await openLockPanel(page)
    expect(await violations(page)).toEqual([])
    for (const step of ['Wachtzin wijzigen…', 'Nieuwe herstelcode…', 'Kluis uitzetten…']) {
      await on.getByRole('button', { name: step }).click()
      await expect(on.getByRole('button', { name: 'Terug' })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await on.getByRole('button', { name: 'Terug' }).click()
    }
    const locked = await nextWindow(running.app, () =>
      on.getByRole('button', { name: 'Nu vergrendelen' }).click()
    )
    await lockPageIn(locked)
    expect(await violations(locked)).toEqual([])
    await locked.getByRole('button', { name: 'Wachtzin vergeten' }).click()
    expect(await violations(locked)).toEqual([])
  })
}

test('on paper the recovery code is all there is', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  const panel = await openLockPanel(page)
  await panel.getByRole('button', { name: 'Kluis instellen…' }).click()
  await panel.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill(passphrase)
  await panel.getByRole('textbox', { name: 'Wachtzin herhalen' }).fill(passphrase)
  await panel.getByRole('button', { name: 'Verder' }).click()
  const code = await shownCode(panel)
  await page.emulateMedia({ media: 'print' })
  for (const group of code.split('-')) await expect(page.getByText(group)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Kluis aanzetten' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
})

test('the kluis is set up, locked and unlocked by keyboard alone', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Per toetsenbord')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('>kluis')
  await page.keyboard.press('Enter')
  const start = page.getByRole('button', { name: 'Kluis instellen…' })
  await expect(start).toBeVisible()
  while (!(await start.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Wachtzin', exact: true })).toBeFocused()
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await shownCode(page)
  const kept = page.getByRole('checkbox')
  while (!(await kept.evaluate((box) => box === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  const next = await nextWindow(app, () => page.keyboard.press('Enter'))
  await readable(next)
  const locked = await nextWindow(app, () => next.keyboard.press('Control+Shift+K'))
  await expect(locked.getByRole('textbox', { name: 'Wachtzin' })).toBeFocused()
  await locked.keyboard.type(passphrase)
  const again = await nextWindow(app, () => locked.keyboard.press('Enter'))
  await readable(again)
})
