import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canMakeDebian, makeDebian } from './make-debian'
import { sha256Of } from './reproduce'

const root = join(import.meta.dirname, '../..')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-deb-test-'))
  const unpacked = join(folder, 'unpacked')
  await mkdir(join(unpacked, 'resources'), { recursive: true })
  for (const [file, mode] of [
    ['naslag', 0o755],
    ['chrome-sandbox', 0o755],
    ['resources/app.asar', 0o600]
  ] as const) {
    await writeFile(join(unpacked, file), file)
    await chmod(join(unpacked, file), mode)
  }
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

const made = async (): Promise<string> =>
  makeDebian({
    root,
    unpacked: join(folder, 'unpacked'),
    dist: folder,
    version: '1.2.3',
    arch: 'x64',
    time: 1_700_000_000
  })

const dpkgDeb = (...args: readonly string[]): string =>
  execFileSync('dpkg-deb', args, { encoding: 'utf8' })

test.skipIf(!canMakeDebian())('what is in the Debian package, and whose it is', async () => {
  const file = await made()
  expect(file).toBe(join(folder, 'naslag_1.2.3_amd64.deb'))
  const rows = dpkgDeb('--contents', file)
    .trim()
    .split('\n')
    .map((row) => row.split(/\s+/))
  expect(new Set(rows.map(([, owner]) => owner))).toEqual(new Set(['root/root']))
  const modes = new Map(rows.map(([mode = '', , , , , ...name]) => [name.join(' '), mode]))
  expect(Object.fromEntries(modes)).toMatchObject({
    './opt/Naslag/naslag': '-rwxr-xr-x',
    './opt/Naslag/chrome-sandbox': '-rwsr-xr-x',
    './opt/Naslag/resources/app.asar': '-rw-r--r--',
    './usr/bin/naslag -> /opt/Naslag/naslag': 'lrwxrwxrwx',
    './usr/share/applications/naslag.desktop': '-rw-r--r--',
    './usr/share/icons/hicolor/512x512/apps/naslag.png': '-rw-r--r--',
    './usr/share/doc/naslag/copyright': '-rw-r--r--'
  })
  const field = (name: string): string => dpkgDeb('--field', file, name).trim()
  expect(field('Version')).toBe('1.2.3')
  expect(field('Depends')).toContain('libgtk-3-0t64 | libgtk-3-0')
  const there = join(folder, 'uitgepakt')
  dpkgDeb('--extract', file, there)
  const entry = await readFile(join(there, 'usr/share/applications/naslag.desktop'), 'utf8')
  expect(entry).toContain('\nExec=/opt/Naslag/naslag %U\n')
  expect(entry).toContain('\nMimeType=x-scheme-handler/naslag;application/vnd.naslag.editie+zip;\n')
  expect((await stat(join(there, 'opt/Naslag/naslag'))).mode & 0o777).toBe(0o755)
})

test.skipIf(!canMakeDebian())('the same app gives the same Debian package', async () => {
  const first = await sha256Of(await made())
  await utimes(join(folder, 'unpacked/naslag'), 1_900_000_000, 1_900_000_000)
  expect(await sha256Of(await made())).toBe(first)
})

test.skipIf(!canMakeDebian())('its scripts can be read by a shell', async () => {
  const file = await made()
  dpkgDeb('--control', file, join(folder, 'control'))
  for (const script of ['postinst', 'postrm']) {
    execFileSync('sh', ['-n', join(folder, 'control', script)])
  }
})
