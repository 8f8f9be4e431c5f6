import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, killHard, test, type Running } from './support/app'
import { violations } from './support/axe'
import { actionsAt, annotate, noteField, notesPane, openPart, readable } from './support/reader'
import { openAnother } from './support/windows'

const note = 'Wat ik niet kwijt wil'
const restored = '3 aantekeningen ontbraken in de opslag en zijn hersteld uit de reservekopie.'

const indexedDb = (userData: string): string => join(userData, 'IndexedDB')
const copyOf = (userData: string, copy: 'a' | 'b'): string => join(userData, `journaal-${copy}`)

/** Puts rubbish in the place of every file of a folder, the folders in it included. */
const spoil = (folder: string): void => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) writeFileSync(join(entry.parentPath, entry.name), 'geen bestand van Naslag')
  }
}

const expectNotes = async (page: Page): Promise<void> => {
  await readable(page)
  await openPart(page, 'Voorkomen')
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(
    /bladwijzer, gemarkeerd als Uitzoeken, 1 notitie$/
  )
  await expect(notesPane(page)).toContainText(note)
}

type Launch = () => Promise<Running>

/** A bookmark, a highlight and a note, made and saved; the app is gone afterwards. */
const makeNotes = async (launch: Launch): Promise<void> => {
  const running = await launch()
  await readable(running.page)
  await openPart(running.page, 'Voorkomen')
  await annotate(running.page, '2.1-2', note)
  await killHard(running)
}

test('a notebook that is gone comes back from the vault, and the reader is told', async ({
  launch,
  userData
}) => {
  await makeNotes(launch)
  rmSync(indexedDb(userData), { recursive: true })
  const { page } = await launch()
  await expectNotes(page)
  await expect(notesPane(page).getByRole('status').filter({ hasText: restored })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Uw notities zijn hersteld' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('a window whose notes cannot be read while it shows its text begins again, and shows them', async ({
  launch
}) => {
  const running = await launch()
  await readable(running.page)
  await openPart(running.page, 'Voorkomen')
  await annotate(running.page, '2.1-2', note)
  // As with a damaged file: the storage answers, and what is asked for does not come.
  await running.app.context().addInitScript(() => {
    const isAgain = performance
      .getEntriesByType('navigation')
      .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload')
    if (isAgain) return
    Object.defineProperty(IDBObjectStore.prototype, 'getAll', {
      value: () => {
        throw new DOMException('Internal error.', 'UnknownError')
      }
    })
  })
  const another = await openAnother(running)
  await another.waitForFunction(() =>
    performance
      .getEntriesByType('navigation')
      .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload')
  )
  await expectNotes(another)
})

test('a notebook of which every file is rubbish is made anew', async ({ launch, userData }) => {
  await makeNotes(launch)
  spoil(indexedDb(userData))
  const { page } = await launch()
  await expectNotes(page)
  await expect(notesPane(page).getByRole('status').filter({ hasText: restored })).toBeVisible()
})

for (const copy of ['a', 'b'] as const) {
  test(`a notebook that is gone and copy ${copy} of the journal in ruins: all comes back`, async ({
    launch,
    userData
  }) => {
    await makeNotes(launch)
    rmSync(indexedDb(userData), { recursive: true })
    spoil(copyOf(userData, copy))
    const first = await launch()
    await expectNotes(first.page)
    await killHard(first)

    // Mended, and not only for once: the other copy goes as well.
    rmSync(indexedDb(userData), { recursive: true })
    rmSync(copyOf(userData, copy === 'a' ? 'b' : 'a'), { recursive: true })
    await expectNotes((await launch()).page)
  })
}

test('notes from before the vault are handed over to it', async ({ launch, userData }) => {
  await makeNotes(launch)
  rmSync(copyOf(userData, 'a'), { recursive: true })
  rmSync(copyOf(userData, 'b'), { recursive: true })
  const first = await launch()
  await expectNotes(first.page)
  await killHard(first)

  rmSync(indexedDb(userData), { recursive: true })
  await expectNotes((await launch()).page)
})

test('what was removed stays removed, also where the notebook missed it', async ({
  launch,
  userData
}) => {
  const first = await launch()
  await readable(first.page)
  await openPart(first.page, 'Voorkomen')
  await annotate(first.page, '2.1-2', note)
  await first.app.close()
  execFileSync('cp', ['-r', indexedDb(userData), join(userData, 'kopie')])

  const second = await launch()
  await readable(second.page)
  await openPart(second.page, 'Voorkomen')
  await actionsAt(second.page, '2.1-2').click()
  await second.page.getByRole('menuitem', { name: 'Bladwijzer weghalen' }).click()
  await expect(actionsAt(second.page, '2.1-2')).toHaveAccessibleName(
    /gemarkeerd als Uitzoeken, 1 notitie$/
  )
  await killHard(second)
  rmSync(indexedDb(userData), { recursive: true })
  execFileSync('mv', [join(userData, 'kopie'), indexedDb(userData)])

  const { page } = await launch()
  await openPart(page, 'Voorkomen')
  await expect(notesPane(page)).toContainText(note)
  await expect(actionsAt(page, '2.1-2')).not.toHaveAccessibleName(/bladwijzer/)
})

test('a full disk: the text stays, the reader is told, and saving resumes by itself', async ({
  launch,
  userData
}) => {
  test.skip(process.getuid?.() !== 0, 'needs a disk of its own, which only root can make')
  const copies = [copyOf(userData, 'a'), copyOf(userData, 'b')]
  for (const copy of copies) {
    mkdirSync(copy, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', copy])
  }
  try {
    const { app, page } = await launch()
    await readable(page)
    await openPart(page, 'Voorkomen')
    await actionsAt(page, '2.1-2').click()
    await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
    const field = noteField(page)
    await field.fill('Te groot. '.repeat(10_000))
    await expect(
      page.getByRole('alert').filter({ hasText: 'Niet opgeslagen' }).first()
    ).toContainText('de schijf is vol')
    await expect(field).toHaveValue(/^Te groot/)

    for (const copy of copies) execFileSync('mount', ['-o', 'remount,size=8m', copy])
    // Without a key being pressed.
    await expect(notesPane(page).getByText('Opgeslagen', { exact: true })).toBeVisible({
      timeout: 30_000
    })
    await expect(page.getByRole('alert').filter({ hasText: 'Niet opgeslagen' })).toHaveCount(0)
    await app.close()

    rmSync(indexedDb(userData), { recursive: true })
    const again = await launch()
    await openPart(again.page, 'Voorkomen')
    await expect(notesPane(again.page)).toContainText('Te groot.')
    await again.app.close()
  } finally {
    for (const copy of copies) execFileSync('umount', ['-l', copy])
  }
})

/** The very first session, in which nothing is kept. */
const startAndKill = async (launch: Launch): Promise<void> => {
  const first = await launch()
  await readable(first.page)
  await killHard(first)
}

test('a notebook that is spoilt before anything was in it is made anew', async ({
  launch,
  userData
}) => {
  await startAndKill(launch)
  // The vault shows that it began empty, and did not lose all.
  expect(readFileSync(join(copyOf(userData, 'a'), '000000000001.jsonl'), 'utf8')).toMatch(
    /^[^\n]*"begun"/
  )
  spoil(indexedDb(userData))
  const { page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', note)
  await expect(page.getByRole('alert').filter({ hasText: /notities/ })).toHaveCount(0)
})

const loseManifest = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (name.startsWith('MANIFEST')) rmSync(join(folder, name))
}

/** What leaves the runtime unable to open a notebook, and to delete it. */
const ruins: Readonly<Record<string, (folder: string) => void>> = {
  'one bit of the name of a file': (folder) => {
    writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-000011\n')
  },
  'a file that is gone': loseManifest
}

test('a notebook that cannot be opened before anything was kept is put aside, and the reader is told', async ({
  launch,
  userData
}) => {
  await startAndKill(launch)
  // As when it was struck before the vault could write that it began.
  for (const copy of ['a', 'b'] as const)
    writeFileSync(join(copyOf(userData, copy), '000000000001.jsonl'), '')
  loseManifest(join(indexedDb(userData), 'app_naslag_0.indexeddb.leveldb'))
  const { app, page: broken } = await launch()
  const page = app.windows().find((one) => one !== broken) ?? (await app.waitForEvent('window'))
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', note)
  const aside = readdirSync(userData).find((name) => name.startsWith('beschadigd-')) ?? 'geen'
  await expect(notesPane(page).getByRole('status').filter({ hasText: aside })).toBeVisible()
})

for (const [what, ruin] of Object.entries(ruins)) {
  test(`a notebook that cannot even be deleted is put aside and made anew: ${what}`, async ({
    launch,
    userData
  }) => {
    await makeNotes(launch)
    ruin(join(indexedDb(userData), 'app_naslag_0.indexeddb.leveldb'))
    const { app, page: first } = await launch()
    const page = app.windows().find((one) => one !== first) ?? (await app.waitForEvent('window'))
    await expectNotes(page)
    await expect(notesPane(page).getByRole('status').filter({ hasText: restored })).toBeVisible()
    expect(readdirSync(userData).filter((name) => name.startsWith('beschadigd-'))).toHaveLength(1)
    await openPart(page, 'Voorkomen')
    await actionsAt(page, '2.1-3').click()
    await page.getByRole('menuitem', { name: 'Bladwijzer zetten' }).click()
    await app.close()
    const again = await launch()
    await expect(actionsAt(again.page, '2.1-3')).toHaveAccessibleName(/bladwijzer/)
  })
}
