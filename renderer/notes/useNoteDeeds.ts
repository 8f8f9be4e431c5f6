import type { TextPlace } from '../../shared/anchor/model'
import type { Excerpt } from '../../shared/cite/passage'
import type { Meaning } from '../../shared/notes/model'
import type { TitledEntry } from '../../shared/reference/entry'
import { surfaceElementId } from '../app/element-ids'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { isTextField } from '../app/typing'
import { useSelectedPassage } from '../citing/useCurrentPassage'
import { useDeeds, type Deed } from '../commands/commands'
import { useReadings } from '../reading/reading'
import { currentBlockOn } from '../reading/text-elements'
import { entryTargetOf } from '../reference/entry-target'
import { useEntryAt } from '../reference/reference'
import { useDeskActs, type Passage } from './desk'
import { useSteps } from './useSteps'

/** Where the words of an excerpt stand. */
export const placeOf = ({ block, start, end }: Excerpt): TextPlace => ({
  block: block.id,
  start,
  end
})

/**
 * Notes, highlights and bookmarks without the mouse: on what is selected, or the block with focus, or the one that is
 * read; notes and bookmarks on a reference entry as well.
 */
export const useNoteDeeds = (): void => {
  const outline = useReport()
  const { place, surface } = useSurfaces().active
  const readings = useReadings()
  const selected = useSelectedPassage()
  const desk = useDeskActs()
  const isEnabled = place.kind === 'at'
  const entry = useEntryAt(place)
  const onEntry = entry === null ? null : entryTargetOf(entry)

  const here = (): Passage | null => {
    const element = document.getElementById(surfaceElementId(surface))
    const id = currentBlockOn(element, readings.of(surface).block)
    const block = id === null ? undefined : outline.blocks.get(id)
    return block === undefined ? null : [{ block: block.id, start: 0, end: block.text.length }]
  }
  const meant = (): Passage | null => {
    const [first, ...more] = (selected() ?? []).map(placeOf)
    return first === undefined ? here() : [first, ...more]
  }
  const onMeant = (act: (passage: Passage) => void): Deed => ({
    isEnabled,
    run: () => {
      const passage = meant()
      if (passage !== null) act(passage)
    }
  })
  /** On a reference entry the entry is meant. */
  const onAny = (act: (passage: Passage, entry?: TitledEntry) => void): Deed =>
    onEntry === null
      ? onMeant(act)
      : {
          run: () => {
            act(onEntry.passage, onEntry.entry)
          }
        }
  const mark = (meaning: Meaning): Deed =>
    onMeant((passage) => void desk.highlight(passage, meaning))
  useDeeds({
    'note.here': onAny(desk.writeAt),
    'bookmark.here': onAny((passage, about) => void desk.bookmark(passage, about)),
    'mark.belangrijk': mark('belangrijk'),
    'mark.mee-eens': mark('mee-eens'),
    'mark.uitzoeken': mark('uitzoeken'),
    'mark.bespreken': mark('bespreken')
  })
  useUndoDeeds()
}

const useUndoDeeds = (): void => {
  const { undo, redo } = useSteps()
  const orInField = (inField: 'undo' | 'redo', step: () => Promise<void>): Deed => ({
    run: () => {
      // The one way to reach the undo of a field from a page; deprecated, and without a successor.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      if (isTextField(document.activeElement)) document.execCommand(inField)
      else void step()
    }
  })
  useDeeds({
    'edit.undo': orInField('undo', undo),
    'edit.redo': orInField('redo', redo)
  })
}
