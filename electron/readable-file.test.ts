import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readableStart } from '../shared/export/readable'
import { writeReadable } from './readable-file'

const maker = { madeAt: 1_764_000_000_000, madeBy: 'Naslag 1.0' }
const nothing = { annotations: [], left: 0, reports: [], assignments: [] }
let folder = ''

const written = async (name: string): Promise<string> => {
  const reply = await writeReadable(join(folder, name), nothing, maker)
  return reply.kind === 'done' ? reply.file.slice(folder.length + 1) : reply.reason
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-readable-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

test.each([
  ['Naslag 2026-11-28.naslag-gegevens.json', 'Naslag 2026-11-28.html'],
  ['NASLAG.NASLAG-GEGEVENS.JSON', 'NASLAG.html'],
  ['mijn.gegevens.json', 'mijn.gegevens.html'],
  ['versie 1.2', 'versie 1.2.html'],
  ['alles.html', 'alles.html.html']
])('beside %s it is called %s', async (name, expected) => {
  expect(await written(name)).toBe(expected)
  expect(await readdir(folder)).toEqual([expected])
  expect(await readFile(join(folder, expected), 'utf8')).toContain(
    'Er zijn nog geen aantekeningen.'
  )
})

test('a former copy makes way, what somebody else made does not', async () => {
  await writeFile(join(folder, 'a.html'), '<!doctype html><title>Van mij</title>')
  await mkdir(join(folder, 'a (2).html'))
  expect(await written('a.json')).toBe('a (3).html')
  await writeFile(join(folder, 'a (3).html'), `${readableStart}oud`)
  expect(await written('a.json')).toBe('a (3).html')
  expect(await readFile(join(folder, 'a (3).html'), 'utf8')).not.toContain('oud')
  expect(await readFile(join(folder, 'a.html'), 'utf8')).toContain('Van mij')
  expect((await readdir(folder)).sort()).toEqual(['a (2).html', 'a (3).html', 'a.html'])
})

test('a folder that is gone is said, not thrown', async () => {
  expect(await written(join('weg', 'a.json'))).toContain('De gekozen map bestaat niet meer.')
})

test('a name that becomes too long by it is said', async () => {
  expect(await written('a'.repeat(252))).toBe('De naam is te lang. Kies een kortere naam.')
  expect(await readdir(folder)).toEqual([])
})
