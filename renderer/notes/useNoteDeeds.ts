import { anchorOf, toggleBookmark } from '../../shared/notes/commands'
import { editionTextFor } from '../anchors/edition-text'
import { surfaceElementId } from '../app/element-ids'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { useDeeds } from '../commands/commands'
import { useReadings } from '../reading/reading'
import { currentBlockOn } from '../reading/text-elements'
import { useDesk } from './desk'
import { stamp, useNotes } from './notes'

/** Notes and bookmarks without the mouse: on the block that has focus, or else the one that is read. */
export const useNoteDeeds = (): void => {
  const outline = useReport()
  const { place, surface } = useSurfaces().active
  const readings = useReadings()
  const notes = useNotes()
  const desk = useDesk()
  const isEnabled = place.kind === 'at'

  const here = () => {
    const element = document.getElementById(surfaceElementId(surface))
    const id = currentBlockOn(element, readings.of(surface).block)
    return id === null ? undefined : outline.blocks.get(id)
  }
  useDeeds({
    'note.here': {
      run: () => {
        const block = here()
        if (block !== undefined) desk.writeAt(block)
      },
      isEnabled
    },
    'bookmark.here': {
      run: () => {
        const block = here()
        if (block === undefined) return
        const target = anchorOf(editionTextFor(outline), block)
        void notes.write(toggleBookmark(notes.on(block.id), target, stamp()))
      },
      isEnabled
    }
  })
}
