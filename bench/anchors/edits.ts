/** Edits of a report as editors make them for a next edition, and as nobody would, to mislead anchors. */
import { wordsIn } from '../../shared/text/boundaries'
import { sentencesOf } from '../../shared/text/sentences'
import { copyOf, cut, fresh, joined, type Traced, type TracedBlock } from './traced'

/** A whole number below a limit. */
export type Random = (below: number) => number

type Edit = (blocks: TracedBlock[], random: Random, words: readonly string[]) => void

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[random(list.length)]

/** Changes one block, chosen among those with enough text; its text never becomes empty. */
const inOne =
  (change: (block: Traced, random: Random, words: readonly string[]) => Traced): Edit =>
  (blocks, random, words) => {
    const index = random(blocks.length)
    const block = blocks[index]
    if (block === undefined) return
    const { text, from } = change(block, random, words)
    if (text.trim() !== '') blocks[index] = { ...block, text, from }
  }

/** A stretch of some words of a text: where it starts and ends. */
const someWords = (
  text: string,
  most: number,
  random: Random
): readonly [number, number] | null => {
  const all = wordsIn(text)
  const first = random(all.length)
  const last = Math.min(all.length - 1, first + random(most))
  const [start, end] = [all[first], all[last]]
  return start === undefined || end === undefined ? null : [start.at, end.at + end.word.length]
}

const newWords = (count: number, random: Random, words: readonly string[]): string =>
  Array.from({ length: count }, () => pick(words, random) ?? 'woord').join(' ')

/** Another text in the place of some words. */
const substituted = (most: number): Edit =>
  inOne((block, random, words) => {
    const found = someWords(block.text, most, random)
    if (found === null) return block
    const other = fresh(newWords(1 + random(most), random, words))
    return joined(cut(block, 0, found[0]), other, cut(block, found[1]))
  })

const inserted = inOne((block, random, words) => {
  const found = someWords(block.text, 1, random)
  if (found === null) return block
  const other = fresh(`${newWords(1 + random(4), random, words)} `)
  return joined(cut(block, 0, found[0]), other, cut(block, found[0]))
})

const deleted = inOne((block, random) => {
  const found = someWords(block.text, 6, random)
  if (found === null) return block
  const { text } = block
  const end = text.charAt(found[1]) === ' ' ? found[1] + 1 : found[1]
  return joined(cut(block, 0, found[0]), cut(block, end))
})

const variants: readonly (readonly [RegExp, string])[] = [
  [/['’]/u, '‘'],
  [/["“”]/u, '„'],
  [/-/u, '–'],
  [/ /u, '\u00a0'],
  [/ /u, '  '],
  [/(?<=\p{L}{4})(?=\p{L}{4})/u, '\u00ad'],
  [/é/u, 'e\u0301'],
  [/ë/u, 'e\u0308']
]

/** Another way to set the same text: marks, spaces, soft hyphens, decomposed letters. */
const reset = inOne((block, random) => {
  const start = random(block.text.length)
  const [pattern, form] = pick(variants, random) ?? [/ /u, ' ']
  const found = pattern.exec(block.text.slice(start))
  if (found === null) return block
  const at = start + found.index
  const end = at + found[0].length
  // The units of the new form come from those of the old one.
  const from = Array.from(
    { length: form.length },
    (_, unit) => block.from[Math.min(at + unit, Math.max(at, end - 1))] ?? -1
  )
  const isAdded = found[0] === ''
  return joined(cut(block, 0, at), isAdded ? fresh(form) : { text: form, from }, cut(block, end))
})

const sentenceIn = (
  block: Traced,
  random: Random
): { readonly before: Traced; readonly sentence: Traced; readonly after: Traced } | null => {
  const found = pick(sentencesOf(block.text), random)
  if (found === undefined) return null
  const [start, end] = found
  return { before: cut(block, 0, start), sentence: cut(block, start, end), after: cut(block, end) }
}

const withSpace = (part: Traced): Traced =>
  /\s$/u.test(part.text) ? part : joined(part, fresh(' '))

const intoBlock = (block: Traced, sentence: Traced, random: Random): Traced => {
  const place = pick(sentencesOf(block.text), random)
  const at = place === undefined || random(2) === 0 ? block.text.length : place[0]
  return joined(withSpace(cut(block, 0, at)), withSpace(sentence), cut(block, at))
}

const sentenceDropped = inOne((block, random) => {
  const found = sentenceIn(block, random)
  return found === null ? block : joined(found.before, found.after)
})

const sentenceAdded = inOne((block, random, words) =>
  intoBlock(block, fresh(`${newWords(6 + random(14), random, words)}.`), random)
)

/** Most of the words of a sentence are others now. */
const sentenceRewritten = inOne((block, random, words) => {
  const found = sentenceIn(block, random)
  if (found === null) return block
  const parts = wordsIn(found.sentence.text)
  let [rest, done] = [found.sentence, 0]
  const kept: Traced[] = []
  for (const { word, at } of parts) {
    if (random(5) < 2) continue
    kept.push(cut(rest, 0, at - done), fresh(pick(words, random) ?? word))
    rest = cut(rest, at - done + word.length)
    done = at + word.length
  }
  return joined(found.before, ...kept, rest, found.after)
})

const sentenceMoved: Edit = (blocks, random) => {
  const [here, there] = [random(blocks.length), random(blocks.length)]
  const block = blocks[here]
  const found = block === undefined ? null : sentenceIn(block, random)
  if (block === undefined || found === null) return
  const rest = joined(found.before, found.after)
  if (rest.text.trim() === '') return
  blocks[here] = { ...block, ...rest }
  const other = blocks[there]
  if (other !== undefined) blocks[there] = { ...other, ...intoBlock(other, found.sentence, random) }
}

/** What stands somewhere is said once more somewhere else. */
const repeated =
  (take: (block: Traced, random: Random) => Traced | null): Edit =>
  (blocks, random) => {
    const source = pick(blocks, random)
    const phrase = source === undefined ? null : take(source, random)
    const there = random(blocks.length)
    const other = blocks[there]
    if (phrase === null || other === undefined) return
    const at = pick(wordsIn(other.text), random)?.at ?? 0
    const copy = withSpace(copyOf(phrase))
    const text = joined(cut(other, 0, at), copy, cut(other, at))
    blocks[there] = { ...other, ...text }
  }

const phraseRepeated = repeated((block, random) => {
  const found = someWords(block.text, 12, random)
  return found === null ? null : cut(block, found[0], found[1])
})

const sentenceRepeated = repeated((block, random) => sentenceIn(block, random)?.sentence ?? null)

const blockSplit: Edit = (blocks, random) => {
  const index = random(blocks.length)
  const block = blocks[index]
  const at = block === undefined ? 0 : (pick(sentencesOf(block.text), random)?.[0] ?? 0)
  if (block === undefined || at === 0) return
  const first = cut(block, 0, block.text.slice(0, at).trimEnd().length)
  blocks.splice(index, 1, { ...block, ...first }, { ...block, ...cut(block, at) })
}

const blocksJoined: Edit = (blocks, random) => {
  const index = random(blocks.length)
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (block === undefined || next === undefined) return
  blocks.splice(index, 2, { ...block, ...joined(block, fresh(' '), next) })
}

const blockDropped: Edit = (blocks, random) => {
  if (blocks.length > 1) blocks.splice(random(blocks.length), 1)
}

const blockMoved: Edit = (blocks, random) => {
  const taken = blocks.splice(random(blocks.length), 1)
  blocks.splice(random(blocks.length + 1), 0, ...taken)
}

const blockRepeated: Edit = (blocks, random) => {
  const block = pick(blocks, random)
  if (block === undefined) return
  blocks.splice(random(blocks.length), 0, { ...block, ...copyOf(block) })
}

/** All edits, with how often each is made. */
const edits: readonly (readonly [weight: number, name: string, edit: Edit])[] = [
  [8, 'word substituted', substituted(1)],
  [4, 'words substituted', substituted(5)],
  [6, 'words inserted', inserted],
  [6, 'words deleted', deleted],
  [6, 'set otherwise', reset],
  [4, 'sentence moved', sentenceMoved],
  [3, 'sentence added', sentenceAdded],
  [3, 'sentence dropped', sentenceDropped],
  [2, 'sentence rewritten', sentenceRewritten],
  [4, 'block split', blockSplit],
  [4, 'blocks joined', blocksJoined],
  [3, 'block dropped', blockDropped],
  [3, 'block moved', blockMoved],
  [3, 'phrase repeated', phraseRepeated],
  [2, 'sentence repeated', sentenceRepeated],
  [1, 'block repeated', blockRepeated]
]

const totalWeight = edits.reduce((sum, [weight]) => sum + weight, 0)

/** Makes so many edits, drawn by their weights. */
export const edited = (
  blocks: readonly TracedBlock[],
  count: number,
  random: Random
): readonly TracedBlock[] => {
  const words = blocks.flatMap(({ text }) => wordsIn(text).map(({ word }) => word))
  const now = [...blocks]
  for (let made = 0; made < count; made += 1) {
    let left = random(totalWeight)
    const chosen = edits.find(([weight]) => (left -= weight) < 0)
    chosen?.[2](now, random, words)
  }
  return now
}
