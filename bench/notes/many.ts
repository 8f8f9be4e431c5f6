/** A notebook of a diligent reader, worked out from a seed. */
import { randomUUID } from 'node:crypto'
import { editionTextOf } from '../../shared/anchor/edition-text'
import { makeAnchor } from '../../shared/anchor/make'
import type { Corpus } from '../../shared/corpus/model'
import { meanings } from '../../shared/notes/model'
import { seeded } from '../random'

const seed = 7
const words = [
  'casusoverleg',
  'gemeente',
  'navragen',
  'memo',
  'overleg',
  'vraag',
  'training',
  'wet'
]
const tags = ['VERA', 'raadsmemo', 'les 1', 'les 2', 'uitzoeken', 'dinsdag']

/** What a note says, of which half is more than plain words. */
const bodyOf = (said: readonly string[], at: number): string =>
  at % 2 === 0
    ? `${said.join(' ')} ${at}`
    : `**${at}** ${said.join(' ')}:\n\n${said.map((word) => `- *${word}*`).join('\n')}`

/** So many annotations as rows of the notebook: seven in ten highlights, a quarter notes, the rest bookmarks. */
export const manyRows = (corpus: Corpus, amount: number): readonly unknown[] => {
  const random = seeded(seed)
  const edition = editionTextOf(corpus.edition.id, corpus.blocks)
  const some = <T>(from: readonly T[], most: number): readonly T[] =>
    from.filter(() => random(from.length) < most)
  const blocks = corpus.blocks.filter(({ text }) => text.length > 20)
  return Array.from({ length: amount }, (_, at) => {
    const block = blocks[random(blocks.length)]
    if (block === undefined) throw new Error('a corpus without text')
    const start = random(block.text.length - 10)
    const anchor = makeAnchor(edition, block.id, { start, end: start + 10 + random(120) })
    const kind = random(20)
    const base = {
      id: randomUUID(),
      anchor,
      further: [],
      entry: null,
      tags: some(tags, 1),
      createdAt: 1_750_000_000_000 + at * 1_000,
      updatedAt: 1_750_000_000_000 + at * 1_000,
      edits: null
    }
    if (kind < 14) return { ...base, kind: 'highlight', meaning: meanings[random(meanings.length)] }
    return kind < 19
      ? { ...base, kind: 'note', body: bodyOf(some(words, 4), at) }
      : { ...base, kind: 'bookmark', name: '' }
  })
}
