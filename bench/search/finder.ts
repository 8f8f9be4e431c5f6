/** What finds blocks: the search of Naslag, or a peer beside it. */
import type { Block, Corpus } from '../../shared/corpus/model'

/** Ids of blocks, the best first. */
export type Find = (query: string, limit: number) => readonly string[]

/** A block as every peer gets it. */
export interface Passage {
  readonly id: string
  /** The title of its section. */
  readonly title: string
  readonly text: string
}

/** The blocks of a corpus as peers take them. */
export const passagesOf = ({ sections, blocks }: Corpus): readonly Passage[] => {
  const titles = new Map(sections.map(({ id, title }) => [id, title]))
  return blocks.map(({ id, section, text }: Block) => ({
    id,
    title: titles.get(section) ?? '',
    text
  }))
}

/** Lower case without diacritics, as each peer gets it that leaves that to its user. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The words of a query or a text, folded. */
export const foldedWords = (text: string): readonly string[] =>
  folded(text).match(/[\p{L}\p{Nd}]+/gu) ?? []

/** Words of a question that say nothing of its subject, left out by the peers that have no such list. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'aan al als bij dan dat de den der deze die dit door een en er het hoe hoeveel hun ik in is kan ' +
    'met mag na naar niet of om onder op over te tot uit van voor waarom waarvoor wanneer was wat ' +
    'welke werd wie wordt worden zijn zitten'
  ).split(' ')
)
