import { useDeeds, type Deed } from '../commands/commands'
import { useOpenMeeting } from '../reference/meeting/open'
import type { PageId } from './address'
import { useSurfaces } from './places'

/** Opens the pages that are no passage of a report. */
export const usePageDeeds = (): void => {
  const { active } = useSurfaces()
  const opening = (page: PageId): Deed => ({
    run: () => {
      active.page(page)
    }
  })
  useDeeds({
    'abbreviation.open': opening('abbreviation'),
    'assignments.open': opening('assignments'),
    'cards.open': opening('cards'),
    'collections.open': opening('collections'),
    'data.open': opening('data'),
    'event.open': opening('event'),
    'figure.open': opening('figure'),
    'group.open': opening('group'),
    'guide.open': {
      run: () => {
        active.guide({ page: 'handleiding', heading: null })
      }
    },
    'law.open': opening('law'),
    'library.open': opening('library'),
    'meeting.open': { run: useOpenMeeting() },
    'notebook.open': opening('notebook'),
    'organisation.open': opening('organisation'),
    'procedure.open': opening('procedure'),
    'transition.open': opening('transition')
  })
}
