import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout, expect, test as base } from './support/app'

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
