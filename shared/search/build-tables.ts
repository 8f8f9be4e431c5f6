import { rootsOf, type IsKnown } from '../text/inflect'
import { analyse, baseNamer, splitterOf, type Analysed } from './analyse'
import { VarintWriter } from './binary'
import { k1, slotOf } from './slots'
import { bySpelling } from './sorted'
import { stopWords } from './stop-words'
import { none, slots, type Tables } from './tables'

/** What an index is made of. */
export interface Sources {
  readonly documents: readonly Analysed[]
  /** The title that each document stands under: a number in `titles`. */
  readonly titleOf: readonly number[]
  /** Of each title: itself, and those around it, nearest first. */
  readonly titles: readonly (readonly Analysed[])[]
  /** Dutch words beside those of the texts. */
  readonly isWord: IsKnown
}

/** How much a long text is held against its words (BM25's b). */
const b = 0.35

/** Makes the tables of an index. */
export const buildTables = (sources: Sources): Tables => {
  const { documents, titles } = sources
  const forms = sortedForms(sources)
  const formNumbers = new Map(forms.map((form, number) => [form, number]))
  const { names, base, root, compounds } = relate(forms, formNumbers, sources.isWord)
  const numberOf = (form: string): number => formNumbers.get(form) ?? none

  const average =
    documents.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, documents.length)
  const inDocuments = countedPostings(documents, forms.length, numberOf, (times, length) =>
    slotOf(times / (times + k1 * (1 - b + (b * length) / Math.max(1, average))))
  )
  const inTitles = titlePostings(titles, forms.length, numberOf)
  const postings = new VarintWriter()
  const postingsAt = forms.map((_, form) => {
    const at = postings.length
    for (const list of [inTitles[form] ?? [], inDocuments[form] ?? []])
      writePostings(postings, list)
    return at
  })

  const sequence = new VarintWriter()
  const sequenceAt = [0]
  for (const { words } of documents) {
    for (const { form } of words) sequence.write(numberOf(form))
    sequenceAt.push(sequence.length)
  }

  const compoundList = new VarintWriter()
  const compoundsAt = [0]
  for (const list of compounds) {
    for (const code of list) compoundList.write(code)
    compoundsAt.push(compoundList.length)
  }

  return {
    documents: documents.length,
    forms,
    others: names.slice(forms.length),
    base: Uint32Array.from(base),
    root: Uint32Array.from(root),
    compoundsAt: Uint32Array.from(compoundsAt),
    compounds: compoundList.bytes(),
    postingsAt: Uint32Array.from(postingsAt),
    postings: postings.bytes(),
    sequenceAt: Uint32Array.from(sequenceAt),
    sequence: sequence.bytes(),
    titleOf: Uint32Array.from(sources.titleOf)
  }
}

const sortedForms = ({ documents, titles }: Sources): readonly string[] => {
  const forms = new Set<string>()
  const add = ({ words, more }: Analysed): void => {
    for (const { form } of words) forms.add(form)
    for (const { form } of more) forms.add(form)
  }
  documents.forEach(add)
  titles.forEach((path) => {
    path.forEach(add)
  })
  return [...forms].sort(bySpelling)
}

/** Analysing costs more than this: how forms go back to bases, bases to roots, and into compounds. */
const relate = (
  forms: readonly string[],
  formNumbers: ReadonlyMap<string, number>,
  isWord: IsKnown
): {
  readonly names: readonly string[]
  readonly base: readonly number[]
  readonly root: readonly number[]
  readonly compounds: readonly (readonly number[])[]
} => {
  const has = (form: string): boolean => formNumbers.has(form)
  const names = [...forms]
  const numbers = new Map(formNumbers)
  const nameNumber = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    names.push(name)
    numbers.set(name, names.length - 1)
    return names.length - 1
  }
  const baseName = baseNamer(has, isWord)
  const base = forms.map((form) => nameNumber(baseName(form)))
  const bases = [...new Set(base)]

  const partsOf = splitterOf(has, isWord)
  const lists = new Map<number, number[]>()
  for (const number of bases) {
    const name = names[number] ?? ''
    if (stopWords.has(name) || /\p{Nd}|\^/u.test(name)) continue
    partsOf(name)?.forEach((part, at, parts) => {
      const partNumber = nameNumber(baseName(part))
      const code = number * 2 + (at === parts.length - 1 ? 1 : 0)
      lists.set(partNumber, [...(lists.get(partNumber) ?? []), code])
    })
  }

  const isNear = (name: string): boolean => numbers.has(name) && !stopWords.has(name)
  const rootNames = new Map<number, string>()
  for (const number of bases) {
    const name = names[number] ?? ''
    if (stopWords.has(name)) continue
    const roots = rootsOf(name)
    const found = roots.find(isNear) ?? roots.find((root) => isWord(root) && !stopWords.has(root))
    if (found !== undefined) rootNames.set(number, baseName(found))
  }
  for (const name of rootNames.values()) nameNumber(name)
  return {
    names,
    base,
    root: names.map((_, number) => {
      const name = rootNames.get(number)
      return name === undefined ? none : nameNumber(name)
    }),
    compounds: names.map((_, number) => lists.get(number) ?? [])
  }
}

type Posting = readonly [number: number, slot: number]

const countedPostings = (
  documents: readonly Analysed[],
  size: number,
  numberOf: (form: string) => number,
  slotFor: (times: number, length: number) => number
): readonly (readonly Posting[])[] => {
  const lists = Array.from({ length: size }, (): Posting[] => [])
  documents.forEach(({ words, more }, document) => {
    const times = new Map<number, number>()
    for (const { form } of words) times.set(numberOf(form), (times.get(numberOf(form)) ?? 0) + 1)
    for (const { form } of more) times.set(numberOf(form), (times.get(numberOf(form)) ?? 0) + 1)
    for (const [form, amount] of times) {
      lists[form]?.push([document, slotFor(amount, words.length)])
    }
  })
  return lists
}

/** The slot of a word in a title is how many titles lie between it and the text. */
const titlePostings = (
  titles: readonly (readonly Analysed[])[],
  size: number,
  numberOf: (form: string) => number
): readonly (readonly Posting[])[] => {
  const lists = Array.from({ length: size }, (): Posting[] => [])
  titles.forEach((path, title) => {
    const nearest = new Map<number, number>()
    path.forEach(({ words, more }, distance) => {
      for (const { form } of [...words, ...more]) {
        if (!nearest.has(numberOf(form))) nearest.set(numberOf(form), distance)
      }
    })
    for (const [form, distance] of nearest)
      lists[form]?.push([title, Math.min(distance, slots - 1)])
  })
  return lists
}

const writePostings = (writer: VarintWriter, list: readonly Posting[]): void => {
  writer.write(list.length)
  let before = 0
  for (const [number, slot] of list) {
    writer.write(number - before)
    writer.write(slot)
    before = number
  }
}

/** Analyses the texts of an index; compounds are cut into words of all texts together. */
export const analyseAll = (texts: readonly string[], isWord: IsKnown): readonly Analysed[] => {
  const vocabulary = new Set<string>()
  for (const text of texts) {
    for (const { form } of analyse(text, () => null).words) vocabulary.add(form)
  }
  const split = splitterOf((form) => vocabulary.has(form), isWord)
  return texts.map((text) => analyse(text, split))
}
