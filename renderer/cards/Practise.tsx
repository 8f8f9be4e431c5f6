import { IconCards } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Part } from '../../shared/corpus/outline'
import { noFilter } from '../../shared/notes/filter'
import type { Annotation } from '../../shared/notes/model'
import { partKeyOf } from '../../shared/search/part'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'
import { useNotebookFilter } from '../notebook/filter-state'
import type { Entry } from '../notes/entries'
import { useNotes } from '../notes/notes'
import type { Placed } from '../notes/placed'
import { t } from '../text/nl'
import { useRound } from './round-state'

const canBeAsked = ({ kind }: Annotation): boolean => kind !== 'bookmark'

/** From the notebook to cards of what it shows. */
export const Practise = ({ shown }: { readonly shown: readonly Placed[] }): ReactNode => {
  const { page } = usePlaces()
  const { leave } = useRound()
  return (
    shown.some(({ owner, annotation }) => owner === null && canBeAsked(annotation)) && (
      <PractiseButton
        onPress={() => {
          leave()
          page('cards')
        }}
      />
    )
  )
}

interface PractisePartProps {
  readonly part: Part
  readonly entries: readonly Entry[]
}

/** From a chapter to cards of it: the notebook's filter is set to that chapter. */
export const PractisePart = ({ part, entries }: PractisePartProps): ReactNode => {
  const { page } = usePlaces()
  const { leave } = useRound()
  const { edition } = useReport()
  const { ownerOf } = useNotes()
  const { change } = useNotebookFilter()
  const hasCards = entries.some(({ annotations }) =>
    annotations.some((one) => ownerOf(one) === null && canBeAsked(one))
  )
  return (
    hasCards && (
      <PractiseButton
        onPress={() => {
          leave()
          change({ ...noFilter, parts: [partKeyOf(edition.id, part.contents.section.id)] })
          page('cards')
        }}
      />
    )
  )
}

const PractiseButton = ({ onPress }: { readonly onPress: () => void }): ReactNode => (
  <Button className="text-button cards-practise" onPress={onPress}>
    <IconCards aria-hidden size={18} />
    {t.cards.practise}
  </Button>
)
