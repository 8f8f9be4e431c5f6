import { useSurfaces } from '../app/places'
import { useDeeds } from '../commands/commands'

/** Opens the page 'Uw gegevens'. */
export const useDataDeed = (): void => {
  const { active } = useSurfaces()
  useDeeds({ 'data.open': { run: active.data } })
}
