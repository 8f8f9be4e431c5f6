import type { ReactNode } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { Hit } from '../../shared/search/model'
import { withSigns } from '../../shared/text/unseen'
import { nameAmong, useLibrary } from '../app/library'
import { keyOf } from '../app/search-place'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { HitContent } from './HitContent'
import { detailsOf, isShowable, isWithheld, pathInWords, whyInWords } from './hit-words'

interface HitOptionProps {
  readonly hit: Hit
  readonly onOpen: (hit: Hit) => void
}

/** A hit in the palette. */
export const HitOption = ({ hit, onOpen }: HitOptionProps): ReactNode => {
  const library = useLibrary()
  const notes = useNotes()
  if (!isShowable(library, hit)) return null
  const report = nameAmong(library, hit.edition)
  const spoken = [
    ...(hit.title === null ? [] : [hit.title]),
    ...(report === null ? [] : [report]),
    ...pathInWords(library, hit),
    ...detailsOf(library, hit, notes),
    isWithheld(hit) ? t.search.withheld : withSigns(hit.snippet.map(({ text }) => text).join('')),
    ...(whyInWords(hit) === '' ? [] : [whyInWords(hit)])
  ]
  return (
    <ListBoxItem
      id={keyOf(hit)}
      className="hit"
      textValue={spoken.join(', ')}
      onAction={() => {
        onOpen(hit)
      }}
    >
      <HitContent hit={hit} />
    </ListBoxItem>
  )
}
