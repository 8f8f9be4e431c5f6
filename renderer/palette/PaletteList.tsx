import { IconListSearch } from '@tabler/icons-react'
import { memo, type ReactNode, type Ref } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { CommandId } from '../../shared/commands/registry'
import type { EntrySummary } from '../../shared/reference/catalogue'
import type { Answer, Hit } from '../../shared/search/model'
import type { Search } from '../../shared/searches/search'
import { keyOf } from '../app/search-place'
import { HitOption } from '../search/HitOption'
import { t } from '../text/nl'
import { CommandItem } from './CommandItem'
import { EntryItem } from './EntryItem'
import { PlaceItem } from './PlaceItem'
import { SearchItem } from './SearchItem'
import { allKeys, type bestOf } from './answer'
import type { PaletteOptions, PlaceOption } from './options'

interface PaletteListProps {
  readonly ref: Ref<HTMLDivElement>
  readonly options: PaletteOptions
  /** Null as long as there is none. */
  readonly answer: Answer | null
  /** Which section holds what Enter opens when nothing is chosen. */
  readonly best: ReturnType<typeof bestOf>
  readonly onOpenPlace: (option: PlaceOption) => void
  readonly onOpenEntry: (entry: EntrySummary) => void
  readonly onRun: (id: CommandId) => void
  /** A hit that is only near what was typed is no hit of the search. */
  readonly onOpenHit: (hit: Hit, isNear: boolean) => void
  readonly onSearch: (search: Search) => void
  readonly onShowAll: () => void
}

const placesTitles = {
  recent: t.palette.recent,
  parts: t.palette.parts,
  found: t.palette.places
} as const

/** All that is offered, in sections; empty ones are left out. Drawn when what is offered is another. */
export const PaletteList = memo(
  ({ ref, options, answer, best, ...acts }: PaletteListProps): ReactNode => {
    const { places, placesAre, entries, searches, commands } = options
    return (
      <ListBox
        ref={ref}
        className="palette-list"
        aria-label={t.palette.results}
        selectionMode="none"
        data-best={best ?? undefined}
      >
        {places.length > 0 && (
          <ListBoxSection id="plaatsen" className="palette-section" data-kind="places">
            <Header className="palette-header">{placesTitles[placesAre]}</Header>
            {places.map((option) => (
              <PlaceItem
                key={option.block.id}
                option={option}
                isRecent={placesAre === 'recent'}
                onOpen={acts.onOpenPlace}
              />
            ))}
          </ListBoxSection>
        )}
        {entries.length > 0 && (
          <ListBoxSection id="naslag" className="palette-section" data-kind="entries">
            <Header className="palette-header">{t.reference.navTitle}</Header>
            {entries.map((entry) => (
              <EntryItem
                key={`${entry.entry} ${entry.id}`}
                entry={entry}
                onOpen={acts.onOpenEntry}
              />
            ))}
          </ListBoxSection>
        )}
        {searches.length > 0 && (
          <ListBoxSection id="zoekopdrachten" className="palette-section" data-kind="searches">
            <Header className="palette-header">{t.palette.searches}</Header>
            {searches.map((option) => (
              <SearchItem key={option.key} option={option} onSearch={acts.onSearch} />
            ))}
          </ListBoxSection>
        )}
        {commands.length > 0 && (
          <ListBoxSection id="opdrachten" className="palette-section" data-kind="commands">
            <Header className="palette-header">
              {placesAre === 'recent' ? t.palette.useful : t.palette.commands}
            </Header>
            {commands.map((id) => (
              <CommandItem key={id} id={id} onRun={acts.onRun} />
            ))}
          </ListBoxSection>
        )}
        {answer !== null && answer.hits.length > 0 && (
          <ListBoxSection id="resultaten" className="palette-section" data-kind="hits">
            <Header className="palette-header">
              {t.palette.hits}
              <span className="palette-amount">{t.search.found(answer.total)}</span>
            </Header>
            {answer.hits.map((hit) => (
              <HitOption
                key={keyOf(hit)}
                hit={hit}
                onOpen={() => {
                  acts.onOpenHit(hit, false)
                }}
              />
            ))}
          </ListBoxSection>
        )}
        {answer !== null && answer.hits.length > 0 && (
          <ListBoxSection
            id="alles"
            className="palette-section"
            aria-label={t.palette.further}
            data-kind="all"
          >
            <ListBoxItem
              id="alle resultaten"
              className="option"
              textValue={t.searchView.allShown(answer.total)}
              onAction={acts.onShowAll}
            >
              <IconListSearch aria-hidden size={18} className="option-icon" />
              <span className="option-title">{t.searchView.allShown(answer.total)}</span>
              <span className="option-detail" />
              <span className="keys" aria-hidden>
                {allKeys.map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </span>
            </ListBoxItem>
          </ListBoxSection>
        )}
        {answer !== null && answer.hits.length === 0 && answer.near.length > 0 && (
          <ListBoxSection id="in-de-buurt" className="palette-section" data-kind="near">
            <Header className="palette-header">
              {t.search.near}
              <span className="palette-amount">{t.search.nearAdvice}</span>
            </Header>
            {answer.near.map((hit) => (
              <HitOption
                key={keyOf(hit)}
                hit={hit}
                onOpen={() => {
                  acts.onOpenHit(hit, true)
                }}
              />
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    )
  }
)
