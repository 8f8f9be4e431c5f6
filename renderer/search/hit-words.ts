/** What is said of a hit: where it stands, what it is, and why it was found. */
import type { Section } from '../../shared/corpus/model'
import { pathOf, sectionLabel } from '../../shared/corpus/outline'
import type { AlsoSought, Hit } from '../../shared/search/model'
import { withSigns } from '../../shared/text/unseen'
import type { Library } from '../app/library'
import type { Notes } from '../notes/notes'
import { t } from '../text/nl'

/** What tells of a note what it is, and whose. */
type Whose = Pick<Notes, 'anyones' | 'ownerOf'>

/** The chapter and the section; between them only what a box stands in. Numbers tell the rest. */
export const pathInWords = ({ reports }: Library, { edition, section }: Hit): readonly string[] => {
  const outline = reports.get(edition)
  if (outline === undefined) return []
  const [part, ...below] = pathOf(outline, section)
  const path: readonly Section[] =
    part === undefined ? [] : [part, ...below.slice(below.at(-1)?.box === true ? -2 : -1)]
  return path.map(sectionLabel)
}

/** Its kind, where that is not just text, and its printed page, where that is known. */
export const detailsOf = ({ reports }: Library, hit: Hit, notes: Whose): readonly string[] => {
  const block = reports.get(hit.edition)?.blocks.get(hit.block)
  const page = block?.page ?? null
  return [
    ...(hit.kind === 'text' ? [] : [kindInWords(hit, notes)]),
    ...(hit.target.kind === 'block' && block?.kind === 'gap' ? [t.search.gap] : []),
    ...(page === null ? [] : [t.reader.page(page)])
  ]
}

/** Of a note its kind of thing as well; of that and of an answer whose it is. */
const kindInWords = ({ kind, target }: Hit, { anyones, ownerOf }: Whose): string => {
  if (target.kind === 'answer' && target.by !== null)
    return t.search.answerOf(withSigns(target.by.name))
  if (target.kind !== 'note') return t.search.kind[kind]
  const note = anyones(target.id)
  const owner = note === undefined ? null : ownerOf(note)
  return t.search.noteOf(note?.kind ?? 'note', owner === null ? null : withSigns(owner.name))
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
  snippet.length === 0 && target.kind !== 'note' && target.kind !== 'answer'

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

/** True when a hit can be shown: its report is there, and has its block. */
export const isShowable = ({ reports }: Library, { edition, block }: Hit): boolean =>
  reports.get(edition)?.blocks.has(block) === true
