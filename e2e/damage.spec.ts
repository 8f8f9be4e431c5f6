import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout, expect, test as base } from './support/app'
import { violationsInThemes } from './support/axe'
import { hits, openPart, openSearch, readable } from './support/reader'

const corpusFile = 'build/corpus/rat-2024/corpus.json'

/** A copy of the built app that a test may damage. */
const test = base.extend<{ readonly copy: string }>({
  copy: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'naslag-damaged-'))
    for (const part of ['package.json', 'build/app', 'build/corpus']) {
      await cp(join(checkout, part), join(folder, part), { recursive: true })
    }
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  }
})

const damages: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'the list of editions is gone': (folder) => rm(join(folder, 'build/corpus/editions.json')),
  'the report is gone': (folder) => rm(join(folder, corpusFile)),
  'the report is cut off': async (folder) => {
    const text = await readFile(join(folder, corpusFile), 'utf8')
    await writeFile(join(folder, corpusFile), text.slice(0, text.length / 2))
  },
  'the report has another shape': async (folder) => {
    const text = await readFile(join(folder, corpusFile), 'utf8')
    await writeFile(join(folder, corpusFile), text.replace('"format":1', '"format":99'))
  }
}

for (const [damage, inflict] of Object.entries(damages)) {
  test(`says what to do when ${damage}`, async ({ launch, copy, complaints }) => {
    await inflict(copy)
    const { page } = await launch({ folder: copy })
    await expect(
      page.getByRole('heading', { name: 'Naslag kan het rapport niet tonen' })
    ).toBeVisible()
    await expect(page.getByText('Installeer Naslag opnieuw.')).toBeVisible()
    // A file that is not there leaves a line in the console; nothing else may.
    expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([])
  })
}

test('axe finds nothing on the page that says so', async ({ launch, copy, complaints }) => {
  await rm(join(copy, corpusFile))
  const { page } = await launch({ folder: copy })
  const show = async (): Promise<void> => {
    await page.reload()
    await expect(page.getByText('Installeer Naslag opnieuw.')).toBeVisible()
  }
  const found = await violationsInThemes(page, show)
  complaints.splice(0)
  expect(found).toEqual({})
})

/** Damages that a disk or a hand can do to a file. */
const kinds = {
  'is gone': (file: string) => rm(file),
  'is cut off': async (file: string) => {
    const bytes = await readFile(file)
    await writeFile(file, bytes.subarray(0, Math.floor(bytes.length / 2)))
  },
  'holds something else': async (file: string) => {
    const { length } = await readFile(file)
    await writeFile(file, Buffer.alloc(length, '/'))
  }
} as const

for (const kind of ['is gone', 'is cut off'] as const) {
  test(`the report is read, and its list of abbreviations says what to do, when their file ${kind}`, async ({
    launch,
    copy,
    complaints
  }) => {
    await kinds[kind](join(copy, 'build/corpus/rat-2024/lexicon.json'))
    const { page } = await launch({ folder: copy })
    await readable(page)
    await openPart(page, 'Voorkomen')
    await page.getByRole('tab', { name: 'Begrippen' }).click()
    await expect(
      page.getByText(/^De lijst met afkortingen .* is beschadigd. Installeer Naslag opnieuw/)
    ).toBeVisible()
    expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([])
  })
}

for (const [name, kind] of [
  ['search.bin', 'is gone'],
  ['search.bin', 'holds something else'],
  ['passages.bin', 'is cut off'],
  ['entries-search.bin', 'is cut off'],
  ['entries.bin', 'is cut off'],
  ['phrases.bin', 'is gone'],
  ['../dutch-words.bin', 'is gone']
] as const) {
  test(`the report is read, and search says what to do, when ${name} ${kind}`, async ({
    launch,
    copy,
    complaints
  }) => {
    await kinds[kind](join(copy, 'build/corpus/rat-2024', name))
    const { page } = await launch({ folder: copy })
    await readable(page)
    await (await openSearch(page)).fill('casusoverleg')
    await expect(
      page.getByText(/^Zoeken werkt niet\. .* installeer Naslag dan opnieuw/).first()
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await openPart(page, 'Voorkomen')
    expect(complaints.splice(0).filter((text) => !text.includes('404'))).toEqual([])
  })
}

for (const [name, kind] of [
  ['reference.json', 'holds something else'],
  ['phrases.bin', 'is cut off'],
  ['../dutch-words.bin', 'is cut off']
] as const) {
  test(`the report is read and searched as ever when ${name} ${kind}`, async ({ launch, copy }) => {
    await kinds[kind](join(copy, 'build/corpus/rat-2024', name))
    const { page } = await launch({ folder: copy })
    await readable(page)
    await (await openSearch(page)).fill('casusoverleg')
    await expect(hits(page).first()).toBeVisible()
  })
}
