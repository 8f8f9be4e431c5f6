import { expect, test } from 'vitest'
import { analyseAll, buildTables } from './build-tables'
import { namesOf } from './names'
import { refinerOf } from './refine'

const texts = ['in 2021', 'ruim 40 gevallen', 'artikel 19a', 'het overleg', '20e keer']
const isWord = (): boolean => false
const names = namesOf(
  buildTables({
    documents: analyseAll(texts, isWord),
    titleOf: texts.map(() => 0),
    titles: [[]],
    isWord
  }),
  isWord
)
const refining = refinerOf({
  names,
  formsOf: (document) =>
    names.analyse(texts[document] ?? '').words.map(({ form }) => names.form(form) ?? -1),
  kindAt: () => 'text'
})

/** The texts that are worth more for what a question asks for. */
const preferred = (wants: { readonly isNumber: boolean; readonly isDate: boolean }) =>
  texts.filter((_, document) => refining([], wants)(document) > 1)

test('who asks for an amount gets what has a number first, who asks for a time what has a year', () => {
  expect(preferred({ isNumber: true, isDate: false })).toEqual([
    'in 2021',
    'ruim 40 gevallen',
    'artikel 19a',
    '20e keer'
  ])
  expect(preferred({ isNumber: false, isDate: true })).toEqual(['in 2021'])
  expect(preferred({ isNumber: false, isDate: false })).toEqual([])
})
