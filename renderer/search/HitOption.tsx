import type { ReactNode } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { Hit } from '../../shared/search/model'
import { useReport } from '../app/report'
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
  const outline = useReport()
  const { on } = useNotes()
  if (!isShowable(outline, hit)) return null
  const spoken = [
    ...(hit.title === null ? [] : [hit.title]),
    ...pathInWords(outline, hit),
    ...detailsOf(outline, hit, on),
    isWithheld(hit) ? t.search.withheld : hit.snippet.map(({ text }) => text).join(''),
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
