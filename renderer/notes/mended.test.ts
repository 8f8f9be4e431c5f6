import { describe, expect, test } from 'vitest'
import type { VaultRepair } from '../../shared/vault/model'
import { mendedInWords, troubleOf } from './mended'

const mended = (restored: number, ...repairs: readonly VaultRepair[]) => ({
  restored,
  repairs,
  checked: 1
})

describe('what was mended, in one sentence', () => {
  test('nothing, where nothing was mended or the vault is closed', () => {
    expect(mendedInWords(null)).toBeNull()
    expect(mendedInWords(mended(0))).toBeNull()
    expect(troubleOf(null)).toEqual([])
  })

  test('notes that came back go before what the vault mended of itself', () => {
    expect(mendedInWords(mended(1, { kind: 'copy-healed', copy: 'a' }))).toMatch(/^Eén aantekening/)
    expect(mendedInWords(mended(12))).toMatch(/^12 aantekeningen/)
  })

  test.each<[VaultRepair, RegExp]>([
    [{ kind: 'copy-healed', copy: 'b' }, /Er is niets verloren gegaan\.$/],
    [{ kind: 'set-aside', what: 'snapshot', file: 'x' }, /Er is niets verloren gegaan\.$/],
    [{ kind: 'set-aside', what: 'notebook', file: 'beschadigd-1' }, /‘beschadigd-1’.*Mist u iets/],
    [{ kind: 'tail-cut', copy: 'a', file: 'x' }, /onverwacht gestopt/]
  ])('%o', (repair, sentence) => {
    expect(mendedInWords(mended(0, repair))).toMatch(sentence)
    expect(troubleOf(mended(0, repair))).toEqual([])
  })

  test('what could not be mended is trouble, and says what to do', () => {
    const both = mended(0, { kind: 'copy-unusable', copy: 'a' }, { kind: 'incomplete' })
    expect(mendedInWords(both)).toBeNull()
    expect(troubleOf(both)).toEqual([
      expect.stringContaining('vraag uw beheerder om hulp') as string,
      expect.stringContaining('kijk na of er iets ontbreekt') as string
    ])
  })
})
