/** `Naslag --zelftest` in the release: all good, and each of some damages told. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkout } from './support/app'
import { annotate, openBestHit, readable } from './support/reader'
import { expect, test } from './support/release'

/** All files below a folder, each with the hash of what it holds. */
const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')
      ])
  )

test('a release on a new computer is good, and leaves nothing behind', async ({ release }) => {
  const { code, stdout } = await release.run(['--zelftest'])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('FOUT'))).toEqual([])
  expect(lines.filter((line) => line.startsWith('goed  ')).length).toBe(16)
  expect(lines.at(-1)).toBe('Zelftest: alle 16 controles zijn goed.')
  expect(lines[0]).toMatch(
    /^Naslag \d+\.\d+\.\d+.*; Electron [\d.]+, Chromium [\d.]+, Node [\d.]+$/
  )
  const hashOf = (file: string): string =>
    createHash('sha256').update(readFileSync(file)).digest('hex')
  expect(stdout).toContain(`SHA-256 van app.asar ${hashOf(release.asar)}`)
  const report = hashOf(join(checkout, 'build/corpus/rat-2024/corpus.json'))
  expect(stdout).toContain(`1 rapport; rat-2024 SHA-256 ${report}, naslaggegevens `)
  expect(code).toBe(0)
  expect(readdirSync(join(release.data, '..'))).toEqual([])
  expect(readdirSync(release.temporary)).toEqual([])
})

test('a changed byte of the report is told', async ({ release }) => {
  const whole = await readFile(release.asar)
  const corpus = await readFile(join(checkout, 'build/corpus/rat-2024/corpus.json'))
  const damaged = Buffer.from(whole)
  const at = whole.indexOf(corpus) + corpus.indexOf('terrorisme')
  damaged.write('T', at)
  await writeFile(release.asar, damaged)
  try {
    const { code, stdout } = await release.run(['--zelftest'])
    expect(stdout).toContain(
      'FOUT  De rapporten zijn onbeschadigd: Rapportage Integrale aanpak terrorisme 2024 is veranderd'
    )
    expect(stdout).toContain(
      'FOUT  Het programma is zoals het is verpakt: build/corpus/rat-2024/corpus.json is veranderd'
    )
    expect(stdout).toContain('Zelftest: 2 van de 16 controles zijn niet goed.')
    expect(code).toBe(1)
  } finally {
    await writeFile(release.asar, whole)
  }
})

test('a data folder that cannot be written or that others can enter is told', async ({
  release
}) => {
  await mkdir(release.data)
  await release.giveAway(release.data)
  await chmod(release.data, 0o555)
  const { code, stdout } = await release.run(['--zelftest'])
  expect(stdout).toContain(
    `FOUT  De gegevensmap is te beschrijven: in ${release.data} kan niet worden geschreven`
  )
  expect(stdout).toContain(
    `FOUT  De gegevensmap is alleen voor deze gebruiker: ${release.data} staat open voor andere`
  )
  expect(code).toBe(1)
})

test('notes are counted, copies that differ are told, and nothing is changed', async ({
  release,
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
  await annotate(page, '2.1-2', 'Wie zit hier aan tafel?')
  await app.close()
  for (const part of ['journaal-a', 'journaal-b', 'reservekopieen']) {
    await cp(join(userData, part), join(release.data, part), { recursive: true })
  }
  await chmod(release.data, 0o700)
  await release.giveAway(release.data)
  const before = contentOf(release.data)
  const good = await release.run(['--zelftest'])
  expect(good.stdout).toContain(
    'goed  De notities zijn heel, en beide exemplaren zijn gelijk: 3 aantekeningen'
  )
  expect(good.code).toBe(0)
  expect(contentOf(release.data)).toEqual(before)

  const copy = join(release.data, 'journaal-b')
  for (const name of await readdir(copy)) await truncate(join(copy, name), 10)
  const damaged = contentOf(release.data)
  const bad = await release.run(['--zelftest'])
  expect(bad.stdout).toContain(
    'FOUT  De notities zijn heel, en beide exemplaren zijn gelijk: de exemplaren verschillen'
  )
  expect(bad.code).toBe(1)
  expect(contentOf(release.data)).toEqual(damaged)
})
