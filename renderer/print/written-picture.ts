/** Who works with whom, on paper: the list that stands under the picture in the view, which says the same. */
import type { Outline } from '../../shared/corpus/outline'
import { paragraphOf, plainRun, type WrittenDocument } from '../../shared/document/model'
import type { Catalogue } from '../../shared/reference/catalogue'
import { collaborationOf, pictureOf } from '../../shared/reference/collaboration'
import { mostInPicture } from '../reference/view-choices'
import { t } from '../text/nl'
import { factsOf, item } from './written-parts'

/** Writes down the picture of the organisations that are in at least so many procedures. */
export const writtenPicture = (
  outline: Outline,
  { reference }: Catalogue,
  least: number
): WrittenDocument => {
  const text = t.organisation.picture
  const { rows, total } = pictureOf(collaborationOf(reference), { least, most: mostInPicture })
  const shown = new Set(rows.map(({ collaborator }) => collaborator.organisation.id))
  return {
    title: t.organisation.together,
    facts: [
      text.intro(reference.procedures.length),
      `${text.least}: ${text.leastOption(String(least))}. ${text.shown(rows.length, total)}`,
      ...factsOf(outline)
    ],
    blocks:
      rows.length === 0
        ? [paragraphOf(text.nobody)]
        : rows.map(({ collaborator: { organisation, procedures, partners } }) => {
            const others = partners
              .filter((one) => shown.has(one.organisation.id))
              .map((one) => text.times(one.organisation.name, one.shared.length))
            return item([
              { ...plainRun(text.times(organisation.name, procedures.length)), isStrong: true },
              plainRun(`: ${others.join(', ')}`)
            ])
          })
  }
}
