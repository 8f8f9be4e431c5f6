import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minutesUnder, policyFile, readPolicy } from './policy'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-policy-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const policyOf = async (content: string | Uint8Array) => {
  const file = join(folder, 'beleid.json')
  await writeFile(file, content)
  return readPolicy(file)
}

describe('the policy of an administrator', () => {
  test('that is not there prescribes nothing', () => {
    const nothing = { isMandatory: false, mostMinutes: null, publishers: [], problem: null }
    expect(readPolicy(join(folder, 'niet-daar.json'))).toEqual(nothing)
    expect(readPolicy(join(folder, 'geen-map', 'beleid.json'))).toEqual(nothing)
  })

  test.each([
    ['{"kluis":{"verplicht":true,"vergrendelNaMinuten":5}}', true, 5],
    ['\uFEFF{"kluis":{"verplicht":true}}', true, null],
    ['{"kluis":{"verplicht":false,"vergrendelNaMinuten":1}}', false, 1],
    ['{"kluis":{}}', false, null]
  ])('%s', async (content, isMandatory, mostMinutes) => {
    expect(await policyOf(content)).toEqual({
      isMandatory,
      mostMinutes,
      publishers: [],
      problem: null
    })
  })

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"kluis":true}',
    '{"kluis":{"verplicht":"ja"}}',
    '{"kluis":{"verplicht":1}}',
    '{"kluis":{"verplcht":true}}',
    '{"kluis":{"vergrendelNaMinuten":0}}',
    '{"kluis":{"vergrendelNaMinuten":-5}}',
    '{"kluis":{"vergrendelNaMinuten":2.5}}',
    '{"kluis":{"vergrendelNaMinuten":100000}}',
    '{"kluis":{"verplicht":false},"Kluis":{}}'
  ])('that is not what it should be (%s) counts as the strictest', async (content) => {
    expect(await policyOf(content)).toEqual({
      isMandatory: true,
      mostMinutes: null,
      publishers: [],
      problem: 'invalid'
    })
  })

  test('names whose editions may be added', async () => {
    const sleutel = 'A'.repeat(43)
    const content = { kluis: {}, uitgevers: [{ naam: 'ROR ', sleutel }] }
    expect(await policyOf(JSON.stringify(content))).toEqual({
      isMandatory: false,
      mostMinutes: null,
      publishers: [{ name: 'ROR', key: sleutel }],
      problem: null
    })
  })

  test.each([
    '{"kluis":{},"uitgevers":[{"naam":"","sleutel":"' + 'A'.repeat(43) + '"}]}',
    '{"kluis":{},"uitgevers":[{"naam":"ROR","sleutel":"te kort"}]}',
    '{"kluis":{},"uitgevers":[{"naam":"ROR"}]}',
    '{"kluis":{},"uitgevers":{"naam":"ROR"}}'
  ])('with a publisher that is none (%s) trusts nobody', async (content) => {
    expect(await policyOf(content)).toMatchObject({ publishers: [], problem: 'invalid' })
  })

  test('that is no UTF-8, or no file, counts as the strictest', async () => {
    const utf16 = Buffer.from('\uFEFF{"kluis":{"verplicht":false}}', 'utf16le')
    expect(await policyOf(utf16)).toMatchObject({ isMandatory: true, problem: 'invalid' })
    await mkdir(join(folder, 'map'))
    expect(readPolicy(join(folder, 'map'))).toMatchObject({
      isMandatory: true,
      problem: 'unreadable'
    })
  })
})

test('where it stands', () => {
  expect(policyFile('linux', {})).toBe('/etc/naslag/beleid.json')
  expect(policyFile('darwin', {})).toBe('/Library/Application Support/Naslag/beleid.json')
})

describe('where it stands on Windows', () => {
  const usual = 'C:\\ProgramData\\Naslag\\beleid.json'
  const elsewhere = { ProgramData: 'D:\\Data' }
  const nowhere = (): boolean => false

  test('where the variable says', () => {
    expect(policyFile('win32', elsewhere, nowhere)).toBe('D:\\Data\\Naslag\\beleid.json')
    expect(policyFile('win32', {}, nowhere)).toBe(usual)
  })

  test('in the usual place when it is there, whatever the variable says', () => {
    expect(policyFile('win32', elsewhere, (file) => file === usual)).toBe(usual)
  })
})

test('it can shorten the time that a reader chose, never lengthen it', () => {
  const policy = { isMandatory: true, mostMinutes: 5, publishers: [], problem: null }
  expect(minutesUnder(policy, 15)).toBe(5)
  expect(minutesUnder(policy, 1)).toBe(1)
  expect(minutesUnder({ ...policy, mostMinutes: null }, 15)).toBe(15)
})
