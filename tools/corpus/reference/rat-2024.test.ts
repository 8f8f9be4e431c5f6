import { resolve } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { referenceSchema } from '../../../shared/reference/model'
import { compileEdition } from '../compile'
import { readEditionFolder } from '../edition-folder'

const load = async () => {
  const folder = resolve(import.meta.dirname, '../../../assets/corpus/rat-2024')
  const files = await readEditionFolder(folder)
  if (!files.ok) throw new Error('the corpus is not there')
  const compiled = compileEdition(files.value)
  if (compiled.ok) return compiled.value
  throw new Error(compiled.error.problems.map(({ message }) => message).join('\n'))
}

const { corpus, reference } = await load()
const { lexicon, organisations, laws, procedures } = reference
const texts = new Map<string, string>(corpus.blocks.map(({ id, text }) => [id, text]))

test('the reference data has the shape that everything else reads', () => {
  expect(v.safeParse(referenceSchema, reference).issues).toBeUndefined()
})

test('there is as much as a reader can look up', () => {
  expect(procedures.length).toBeGreaterThanOrEqual(45)
  expect(organisations.length).toBeGreaterThanOrEqual(80)
  expect(lexicon.abbreviations.length).toBeGreaterThanOrEqual(80)
})

test('every passage and every mention is what its block says', () => {
  const wrong: string[] = []
  const check = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('block' in value && 'start' in value && 'end' in value) {
      const { block, start, end } = value
      const text = texts.get(String(block))?.slice(Number(start), Number(end)) ?? ''
      if (text === '' || ('quote' in value && value.quote !== text)) wrong.push(text)
    }
    Object.values(value).forEach(check)
  }
  check(reference)
  expect(wrong).toEqual([])
})

/** Words with two capitals that shorten nothing. */
const names = ['TikTok', 'IJsselland']
/** "Kamerstukken II" are papers of the Tweede Kamer; the lexicon has it among the names. */
const numerals = ['II']

test('no abbreviation of the report is missing from the lexicon', () => {
  const known = new Set([...names, ...numerals, ...lexicon.abbreviations.map(({ short }) => short)])
  const whole = [...known].filter((short) => /[^\p{L}\p{Nd}]/u.test(short))
  const unknown = [...texts.values()].flatMap((text) => {
    const rest = whole.reduce((left, short) => left.replaceAll(short, ' '), text)
    const shortened = rest.match(/\p{L}[\p{L}\p{Nd}]*/gu) ?? []
    return shortened.filter((word) => /\p{Lu}.*\p{Lu}/u.test(word) && !known.has(word))
  })
  expect(new Set(unknown)).toEqual(new Set())
})

test('an organisation and its abbreviation know each other', () => {
  const owners = new Map(lexicon.abbreviations.map((entry) => [entry.short, entry.organisation]))
  for (const { id, abbreviation } of organisations) {
    if (abbreviation !== null)
      expect([abbreviation, owners.get(abbreviation)]).toEqual([abbreviation, id])
  }
})

test('every parliamentary paper of the footnotes is among the laws', () => {
  const footnotes = corpus.blocks.filter(({ kind }) => kind === 'footnote')
  const numbers = footnotes.flatMap(({ text }) => text.match(/nr\. \d+/g) ?? [])
  expect(numbers).toHaveLength(11)
  const papers = laws.filter(({ kind }) => kind === 'kamerstuk')
  expect(papers.map(({ citation }) => /nr\. \d+/.exec(citation ?? '')?.[0]).sort()).toEqual(
    numbers.sort()
  )
})

test('every cited article is among the laws', () => {
  const cited = laws.flatMap(({ articles }) => articles.map(({ article }) => article))
  for (const article of ['artikel 23', 'artikel 14 lid 2', 'artikel 14 lid 4', 'artikel 38z']) {
    expect(cited).toContain(article)
  }
  expect(cited.some((article) => article.startsWith('artikel 140a'))).toBe(true)
})
