/** What is said of a hit: where it stands, what it is, and why it was found. */
import type { Section } from '../../shared/corpus/model'
import { pathOf, sectionLabel, type Outline } from '../../shared/corpus/outline'
import type { BlockNotes } from '../../shared/notes/commands'
import type { AlsoSought, Hit } from '../../shared/search/model'
import { t } from '../text/nl'

/** The chapter and the section; between them only what a box stands in. Numbers tell the rest. */
export const pathInWords = (outline: Outline, { section }: Hit): readonly string[] => {
  const [part, ...below] = pathOf(outline, section)
  const path: readonly Section[] =
    part === undefined ? [] : [part, ...below.slice(below.at(-1)?.box === true ? -2 : -1)]
  return path.map(sectionLabel)
}

/** Its kind, where that is not just text, and its printed page, where that is known. */
export const detailsOf = (
  outline: Outline,
  hit: Hit,
  on: (block: Hit['block']) => BlockNotes
): readonly string[] => {
  const block = outline.blocks.get(hit.block)
  const page = block?.page ?? null
  return [
    ...(hit.kind === 'text' ? [] : [kindInWords(hit, on)]),
    ...(hit.target.kind === 'block' && block?.kind === 'gap' ? [t.search.gap] : []),
    ...(page === null ? [] : [t.reader.page(page)])
  ]
}

/** Of what the reader made the kind of thing as well. */
const kindInWords = (
  { kind, target, block }: Hit,
  on: (block: Hit['block']) => BlockNotes
): string => {
  if (target.kind !== 'note') return t.search.kind[kind]
  const { highlight, bookmark } = on(block)
  if (highlight?.id === target.id) return t.search.marked
  return bookmark?.id === target.id ? t.search.bookmarked : t.search.kind[kind]
}

/** Why it was found, where that is not plain to see: one reason a word, none said twice. */
export const whyInWords = ({ why, title }: Hit): string =>
  [
    ...new Set(
      why.flatMap(({ reason, word, found, where }) => {
        // The title of an entry is there to see.
        if (where === 'title') return title === null ? [t.search.inTitle(found)] : []
        return reason === 'exact' || reason === 'prefix' ? [] : [t.search.via(reason, word, found)]
      })
    )
  ].join(' · ')

/** Is its passage not shown in the list? One that needs its editor's note is read with that note only. */
export const isWithheld = ({ snippet, target }: Hit): boolean =>
  snippet.length === 0 && target.kind !== 'note'

/**
 * What was also looked for. The ways a word goes on while it is typed are not worth telling, and what an
 * error was mended to is told by itself.
 */
export const alsoInWords = (also: readonly AlsoSought[]): string => {
  const words = also.flatMap(({ reason, forms }) =>
    reason === 'prefix' || reason === 'typo' || forms.length === 0
      ? []
      : [t.search.alsoWord(forms.slice(0, mostForms), reason)]
  )
  return words.length === 0 ? '' : t.search.also(words.join('; '))
}

/** Forms of a word that are named. */
const mostForms = 4

/** True when a hit can be shown: its block is in the report that is open. */
export const isShowable = (outline: Outline, { edition, block }: Hit): boolean =>
  edition === outline.edition.id && outline.blocks.has(block)
