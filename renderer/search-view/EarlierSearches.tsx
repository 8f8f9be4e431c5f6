import { IconBookmark, IconHistory, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Search } from '../../shared/searches/search'
import { withSigns } from '../../shared/text/unseen'
import { IconButton } from '../app/IconButton'
import { useLibrary } from '../app/library'
import { useSurfaceLabel } from '../app/places'
import { choicesInWords } from '../search/search-words'
import { useSearches } from '../search/searches'
import { t } from '../text/nl'
import { SearchHelp } from './SearchHelp'

interface EarlierSearchesProps {
  readonly onSearch: (search: Search) => void
}

/** What can be searched for again, as long as nothing is typed; and what can be typed. */
export const EarlierSearches = ({ onSearch }: EarlierSearchesProps): ReactNode => {
  const label = useSurfaceLabel()
  const { recent, saved, clearRecent, forget } = useSearches()
  return (
    <div className="earlier">
      {saved.length > 0 && (
        <section aria-label={label(t.searchView.saved)}>
          <h2 className="earlier-title">{t.searchView.saved}</h2>
          <ul className="earlier-list">
            {saved.map(({ name, search }) => (
              <li key={name} className="earlier-item">
                <SearchButton search={search} name={name} onSearch={onSearch} />
                <IconButton
                  label={t.searchView.forget(name)}
                  onPress={() => {
                    forget(name)
                  }}
                >
                  <IconX aria-hidden size={16} />
                </IconButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={label(t.searchView.recent)}>
        <div className="earlier-head">
          <h2 className="earlier-title">{t.searchView.recent}</h2>
          {recent.length > 0 && (
            <Button
              className="text-button"
              aria-label={t.searchView.clearRecent}
              onPress={clearRecent}
            >
              {t.palette.clear}
            </Button>
          )}
        </div>
        {recent.length === 0 ? (
          <p className="earlier-none">{t.searchView.noSearches}</p>
        ) : (
          <ul className="earlier-list">
            {recent.map((search) => (
              <li key={JSON.stringify(search)} className="earlier-item">
                <SearchButton search={search} name={null} onSearch={onSearch} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-label={label(t.searchView.helpTitle)}>
        <h2 className="earlier-title">{t.searchView.helpTitle}</h2>
        <SearchHelp />
      </section>
    </div>
  )
}

interface SearchButtonProps {
  readonly search: Search
  /** The name it was kept under. */
  readonly name: string | null
  readonly onSearch: (search: Search) => void
}

const SearchButton = ({ search, name, onSearch }: SearchButtonProps): ReactNode => {
  const library = useLibrary()
  const Icon = name === null ? IconHistory : IconBookmark
  const details = [
    ...(name === null || name === search.text ? [] : [withSigns(search.text)]),
    choicesInWords(library, search)
  ].filter((words) => words !== '')
  return (
    <Button
      className="earlier-button"
      onPress={() => {
        onSearch(search)
      }}
    >
      <Icon aria-hidden size={18} />
      <span className="earlier-name">{withSigns(name ?? search.text)}</span>{' '}
      {details.length > 0 && <span className="earlier-details">{details.join(' · ')}</span>}
    </Button>
  )
}
