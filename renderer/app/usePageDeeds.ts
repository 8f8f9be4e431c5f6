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
    'group.open': {
      run: () => {
        active.page('group')
      }
    },
    'notebook.open': {
      run: () => {
        active.page('notebook')
      }
    }
  })
}
