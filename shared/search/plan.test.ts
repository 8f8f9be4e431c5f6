import { describe, expect, test } from 'vitest'
import { planOf, vocabularyOf } from './plan'

const vocabulary = vocabularyOf([
  'Het casusoverleg van de gemeente',
  'de DT&V en de Pi-NL',
  'gemeenten en gemeentelijk'
])

const forms = (query: string): readonly (readonly string[])[] =>
  planOf(query, vocabulary).map(({ alternatives }) =>
    alternatives.map((one) => one.forms.join('+'))
  )

describe('planOf', () => {
  test('the last word is also a beginning, while it is typed', () => {
    expect(forms('casus')).toEqual([['casus', 'casusoverleg']])
    expect(forms('casus ')).toEqual([['casus']])
    expect(forms('casus gemeente')).toEqual([['casus'], ['gemeente', 'gemeentelijk', 'gemeenten']])
  })

  test('one letter begins nothing', () => {
    expect(forms('c')).toEqual([['c']])
  })

  test('a word with joiners is met whole or in parts', () => {
    expect(forms('DT&V ')).toEqual([['dtv', 'dt+v']])
    expect(forms('pi-nl ')).toEqual([['pinl', 'pi+nl']])
    expect(forms('pi-n')).toEqual([['pin', 'pi+n', 'pinl']])
  })

  test('what begins with the word weighs less than the word itself', () => {
    const [term] = planOf('gemeente', vocabulary)
    const weights = term?.alternatives.map(({ weight }) => weight)
    expect(weights).toEqual([1, 0.3, 0.3])
  })

  test('common words need not be met, unless there is nothing else', () => {
    const isOptional = (query: string) => planOf(query, vocabulary).map((term) => term.isOptional)
    expect(isOptional('van de gemeente')).toEqual([true, true, false])
    expect(isOptional('van de')).toEqual([false, false])
  })

  test('nothing to look for makes no terms', () => {
    expect(forms('  … ¹')).toEqual([])
  })
})
