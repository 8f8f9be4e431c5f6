import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEditionFile } from './edition-file'
import { readEditionFolder } from './edition-folder'
import { readReport } from './read-report'
import { inReadingOrder } from './reading-order'
import { readRepairsFile } from './repairs-file'
import { readSource } from './source'
import { parseUnit, type MarkdownRoot, type Unit } from './units'
import { prepareProof, verify } from './verify'

const places = 200
const folder = resolve(import.meta.dirname, '../../assets/corpus/rat-2024')

/** A small seeded generator (mulberry32): each run tries the same places. */
const seeded = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Random = ReturnType<typeof seeded>
/** Changes one line, or says null where the line has no place for this change. */
type Mutation = (line: string, random: Random) => string | null

const isText = (line: string): boolean => line !== '' && !/^:{3,}/.test(line)

/** The text of a line, and what stands after it: the attributes of a heading, the end of a note. */
const parts = (line: string): [string, string] => {
  const end = /\s*\{[^{}]*\}$|\]$/.exec(line)?.index ?? line.length
  return [line.slice(0, end), line.slice(end)]
}

/** Where the words of a line start, after its `##`, bullet or note directive. */
const firstWord = (line: string): number =>
  /^(\s*(#+ |- |::redactienoot\[))?/.exec(line)?.[0].length ?? 0

const onWords =
  (change: (words: string[], random: Random) => readonly string[] | null): Mutation =>
  (line, random) => {
    const [text, end] = parts(line)
    const start = firstWord(text)
    const words = text.slice(start).split(' ')
    const changed = change(words, random)
    return changed === null ? null : `${text.slice(0, start)}${changed.join(' ')}${end}`
  }

const mutations: Record<string, Mutation> = {
  'drop a word': onWords((words, random) =>
    words.length < 2 ? null : words.toSpliced(random(words.length), 1)
  ),
  'swap two neighbouring words': onWords((words, random) => {
    const at = random(words.length - 1)
    const [one, other] = [words[at], words[at + 1]]
    if (one === undefined || other === undefined || one === other) return null
    return words.toSpliced(at, 2, other, one)
  }),
  'duplicate a sentence': onWords((words, random) => {
    const sentences = words.join(' ').split(/(?<=[.?!:;]) /)
    const at = random(sentences.length)
    return sentences.toSpliced(at, 0, sentences[at] ?? '')
  }),
  'change a digit': onWords((words, random) => {
    const text = words.join(' ')
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index)
    const at = digits[random(digits.length)]
    if (at === undefined) return null
    const digit = (Number(text[at]) + 1 + random(9)) % 10
    return [text.slice(0, at) + String(digit) + text.slice(at + 1)]
  })
}

const load = async () => {
  const files = await readEditionFolder(folder)
  if (!files.ok) throw new Error('the corpus is not there')
  const edition = readEditionFile(files.value.edition)
  const repairs = readRepairsFile(files.value.repairs)
  if (!edition.ok || !repairs.ok) throw new Error('the corpus does not read')
  const expected = prepareProof(readSource(files.value.source), edition.value, repairs.value)
  const trees = new Map<string, MarkdownRoot>()
  const parse = (unit: Unit): MarkdownRoot => {
    const tree = trees.get(unit.text) ?? parseUnit(unit)
    trees.set(unit.text, tree)
    return tree
  }
  const problemsOf = (markdown: string): number => {
    const report = readReport(markdown, parse)
    const proof = verify(expected, inReadingOrder(report.blocks))
    return report.problems.length + proof.problems.length
  }
  return { report: files.value.report, problemsOf }
}

const corpus = await load()

test('the report as it is has no problems', () => {
  expect(corpus.problemsOf(corpus.report)).toBe(0)
})

describe.each(Object.entries(mutations))('%s', (name, mutate) => {
  test(`is caught at ${places} places`, () => {
    const random = seeded(name.length)
    const lines = corpus.report.split('\n')
    const missed: string[] = []
    for (let done = 0; done < places;) {
      const at = random(lines.length)
      const line = lines[at] ?? ''
      const changed = isText(line) ? mutate(line, random) : null
      if (changed === null) continue
      done += 1
      if (corpus.problemsOf(lines.with(at, changed).join('\n')) === 0) {
        missed.push(`${at + 1}: ${changed}`)
      }
    }
    expect(missed).toEqual([])
  }, 60_000)
})
