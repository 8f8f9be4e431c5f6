import type { ReactNode, Ref } from 'react'
import { Header, ListBox, ListBoxSection } from 'react-aria-components'
import type { CommandId } from '../../shared/commands/registry'
import type { Hit } from '../../shared/search/protocol'
import { HitOption } from '../search/HitOption'
import type { Answer } from '../search/client'
import { t } from '../text/nl'
import { CommandItem } from './CommandItem'
import { PlaceItem } from './PlaceItem'
import type { PaletteOptions, PlaceOption } from './options'

interface PaletteListProps {
  readonly ref: Ref<HTMLDivElement>
  readonly options: PaletteOptions
  /** Null as long as there is none. */
  readonly answer: Answer | null
  /** Which section holds what Enter opens when nothing is chosen. */
  readonly best: 'places' | 'passages' | 'commands' | null
  readonly onOpenPlace: (option: PlaceOption) => void
  readonly onRun: (id: CommandId) => void
  readonly onOpenHit: (hit: Hit) => void
}

const placesTitles = {
  recent: t.palette.recent,
  parts: t.palette.parts,
  found: t.palette.places
} as const

/** All that is offered, in sections; empty ones are left out. */
export const PaletteList = ({
  ref,
  options,
  answer,
  best,
  ...acts
}: PaletteListProps): ReactNode => {
  const { places, placesAre, commands, isSearch } = options
  const hits = answer?.hits ?? []
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
      {isSearch && answer !== null && hits.length > 0 && (
        <ListBoxSection id="passages" className="palette-section" data-kind="passages">
          <Header className="palette-header">
            {t.palette.passages}
            <span className="palette-amount">{t.search.found(answer.total, hits.length)}</span>
          </Header>
          {hits.map((hit) => (
            <HitOption key={hit.block} hit={hit} onOpen={acts.onOpenHit} />
          ))}
        </ListBoxSection>
      )}
    </ListBox>
  )
}
