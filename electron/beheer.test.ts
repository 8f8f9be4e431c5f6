/** What docs/beheer.md tells administrators, held against what the app does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolderOf } from './data-folder'
import { policyFile, readPolicy } from './lock/policy'
import { refusedSwitch } from './switches'

const page = readFileSync(join(import.meta.dirname, '../docs/beheer.md'), 'utf8')

/** What stands under a heading, up to the next one. */
const under = (heading: string): string => {
  const [, text = ''] = page.split(`\n## ${heading}\n`)
  return text.split('\n## ')[0] ?? ''
}

const inCode = (text: string): readonly string[] =>
  Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = '']) => code)

test('its sample of a policy is followed', () => {
  const sample = /```json\n([^`]+)```/.exec(under('Beleidsbestand'))?.[1] ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'naslag-beheer-'))
  try {
    const file = join(folder, 'beleid.json')
    writeFileSync(file, sample)
    expect(readPolicy(file)).toEqual({
      isMandatory: true,
      mostMinutes: 10,
      publishers: [
        { name: 'Naam van de uitgever', key: 'UYGl_woz80J0EmxDxBVV4mtI2d4reikx8nrOrJlpatk' }
      ],
      problem: null
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each(['win32', 'darwin', 'linux'] as const)('where the policy is on %s', (platform) => {
  const env = { ProgramData: '%ProgramData%' }
  const named = inCode(under('Beleidsbestand'))
  expect(named).toContain(policyFile(platform, env, () => false))
  expect(named).toContain(policyFile(platform, env, () => true))
})

test('where the data of the program without installation stand', () => {
  const { path } = dataFolderOf({
    platform: 'win32',
    isPackaged: true,
    appData: '',
    env: { PORTABLE_EXECUTABLE_DIR: 'E:\\' }
  })
  expect(inCode(under('De gegevensmap'))).toContain(path.replace('E:\\', ''))
})

test('switches that it calls refused are refused, and those that it calls allowed are not', () => {
  const [refused = '', allowed = ''] = under('Opties op de opdrachtregel').split(
    '\nToegestaan zijn'
  )
  const switches = inCode(refused).filter((name) => name.startsWith('--'))
  expect(switches.length).toBeGreaterThan(4)
  for (const name of switches) expect(refusedSwitch([name], 'linux')).toBe(name)
  const taken = inCode(allowed).map((name) => name.replace(/^(?=[a-z]+(?:-[a-z]+)*$)/, '--'))
  expect(taken.length).toBeGreaterThan(15)
  expect(refusedSwitch(taken, 'linux')).toBeNull()
})
