import { searchFor } from '../../shared/searches/search'
import { surfaceElementId } from '../app/element-ids'
import { useSurfaces } from '../app/places'
import { noSearch, placeOfSearch } from '../app/search-place'
import { useDeeds } from '../commands/commands'
import { selectedTextIn } from '../reading/selection'

/** The longest selected text that is taken over to look for. */
const longestSelected = 200

/** Opens the search view: on what is selected, on the search at hand, or empty. */
export const useSearchDeed = (): void => {
  const { active } = useSurfaces()
  useDeeds({
    'search.open': {
      run: () => {
        const { place, surface, search } = active
        const text = document.getElementById(surfaceElementId(surface))
        const selected = text === null ? null : selectedTextIn(text)
        if (selected !== null && selected.text.length <= longestSelected) {
          search(placeOfSearch(searchFor(selected.text.trim())))
        } else search(('search' in place ? place.search : null) ?? noSearch)
      }
    }
  })
}
