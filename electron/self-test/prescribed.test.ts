import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkPolicy } from './prescribed'

const folder = mkdtempSync(join(tmpdir(), 'naslag-beleid-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const found = (text: string): unknown => {
  const file = join(folder, 'beleid.json')
  writeFileSync(file, text)
  return checkPolicy(file).found
}

test('without a policy nothing is wrong', () => {
  expect(checkPolicy(join(folder, 'niet-daar.json')).found).toEqual({
    ok: true,
    value: 'er is geen, of het schrijft niets voor'
  })
})

test('what it prescribes is told', () => {
  expect(found('{"kluis":{"verplicht":true,"vergrendelNaMinuten":5}}')).toEqual({
    ok: true,
    value: 'de kluis is verplicht, vergrendelen na hoogstens 5 minuten'
  })
})

test('publishers that it names are told', () => {
  const key = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x
  const by = (names: readonly string[]): string =>
    JSON.stringify({ kluis: {}, uitgevers: names.map((naam) => ({ naam, sleutel: key })) })
  expect(found(by(['NCTV']))).toEqual({ ok: true, value: 'noemt 1 uitgever: NCTV' })
  expect(found(by(['NCTV', 'Gemeente']))).toEqual({
    ok: true,
    value: 'noemt 2 uitgevers: NCTV, Gemeente'
  })
})

test('one that cannot be followed is wrong', () => {
  expect(found('{"kluis":{"verplicht":"nee"}}')).toEqual({
    ok: false,
    error: 'er staat een fout in; de kluis is daarom verplicht'
  })
})
