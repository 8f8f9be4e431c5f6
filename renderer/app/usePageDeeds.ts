import { useDeeds } from '../commands/commands'
import { useSurfaces } from './places'

/** Opens the pages that are no part of a report. */
export const usePageDeeds = (): void => {
  const { active } = useSurfaces()
  useDeeds({
    'assignments.open': {
      run: () => {
        active.page('assignments')
      }
    },
    'data.open': {
      run: () => {
        active.page('data')
      }
    },
    'collections.open': {
      run: () => {
        active.page('collections')
      }
    },
    'group.open': {
      run: () => {
        active.page('group')
      }
    },
    'cards.open': {
      run: () => {
        active.page('cards')
      }
    },
    'transition.open': {
      run: () => {
        active.page('transition')
      }
    },
    'notebook.open': {
      run: () => {
        active.page('notebook')
      }
    }
  })
}
