import { useRef, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { KeptAssignment } from '../../shared/assignments/kept'
import type { Collection } from '../../shared/collections/model'
import { sectionLabel } from '../../shared/corpus/outline'
import type { Spot } from '../../shared/memory/model'
import { entryNamed, type Catalogue } from '../../shared/reference/catalogue'
import { withSigns } from '../../shared/text/unseen'
import { PanelEdge } from '../app/PanelEdge'
import { addressOf, type Place } from '../app/address'
import { surfaceElementId } from '../app/element-ids'
import {
  PlacesProvider,
  SurfaceIdProvider,
  usePlaces,
  useSurfaces,
  type Places
} from '../app/places'
import { useReport } from '../app/report'
import { AssignmentView } from '../assignments/AssignmentView'
import { useKeptAssignments } from '../assignments/assignments'
import { CollectionView } from '../collections/CollectionView'
import { useCollections } from '../collections/collections'
import { FindBar } from '../find/FindBar'
import { GuideView } from '../guide/GuideView'
import { useKeepSpot } from '../reading/spots'
import { useFollowReading } from '../reading/useFollowReading'
import { ReferenceEntry } from '../reference/ReferenceView'
import { useCatalogue } from '../reference/reference'
import { SearchView } from '../search-view/SearchView'
import { WalkBar } from '../search-view/WalkBar'
import { SpeechBar } from '../speech/SpeechBar'
import { SpeechProvider, useSpeechState } from '../speech/speech'
import { createSystemSynthesiser } from '../speech/system-synthesiser'
import { t } from '../text/nl'
import { LetGoOfFocus } from './LetGoOfFocus'
import { KeptPage, PageView } from './PageView'
import { PartView } from './PartView'
import { PlaceBar } from './PlaceBar'
import { ResumedNote } from './ResumedNote'
import { SplitEdge } from './SplitEdge'
import { TextStages } from './text-stage'
import { useArrival } from './useArrival'

/** What is read: one place, or two side by side. */
export const Reader = (): ReactNode => {
  const { main, beside } = useSurfaces()
  const area = useRef<HTMLElement>(null)
  const speech = useSpeechState(createSystemSynthesiser)
  return (
    <SpeechProvider value={speech}>
      <main ref={area} className="surfaces" data-split={beside !== null || undefined}>
        <PanelEdge panel="contents" />
        <Surface places={main} />
        {beside !== null && (
          <>
            <SplitEdge area={area} />
            <Surface places={beside} />
          </>
        )}
        <PanelEdge panel="rail" />
      </main>
    </SpeechProvider>
  )
}

const Surface = ({ places }: { readonly places: Places }): ReactNode => {
  const { active, activate, beside } = useSurfaces()
  const isActive = active.surface === places.surface
  const use = (): void => {
    activate(places.surface)
  }
  return (
    <SurfaceIdProvider value={places.surface}>
      <PlacesProvider value={places}>
        <div
          className="surface"
          data-active={(beside !== null && isActive) || undefined}
          onFocusCapture={use}
          onPointerDownCapture={use}
        >
          <TextStages>
            <div className="surface-head">
              {(isPassage(places.place) || beside !== null) && <PlaceBar />}
              <ResumedNote />
              <WalkBar />
            </div>
            {places.place.kind === 'at' && <FindBar part={places.place.part} />}
            <LetGoOfFocus surface={places.surface} place={places.place}>
              <SurfaceText isActive={isActive} />
            </LetGoOfFocus>
            <SpeechBar />
          </TextStages>
        </div>
      </PlacesProvider>
    </SurfaceIdProvider>
  )
}

const SurfaceText = ({ isActive }: { readonly isActive: boolean }): ReactNode => {
  const { surface, place } = usePlaces()
  const { beside } = useSurfaces()
  const standingRef = useRef<Spot | null>(null)
  useArrival(standingRef)
  useFollowReading()
  useKeepSpot(standingRef)
  const collections = useCollections()
  const assignments = useKeptAssignments()
  const catalogue = useCatalogue()
  const title = titleOf(place, collections.all, assignments.all ?? [], catalogue)
  return (
    <div
      id={surfaceElementId(surface)}
      className="reader"
      tabIndex={-1}
      {...(beside === null ? {} : { role: 'region', 'aria-label': t.split.region[surface](title) })}
    >
      {isActive && <title>{t.windowTitle(title)}</title>}
      {place.kind === 'at' && <PartView key={place.part.contents.section.id} part={place.part} />}
      {place.kind === 'search' && <SearchView at={place.search} />}
      {place.kind === 'page' && <PageView page={place.page} />}
      {place.kind === 'collection' && (
        <KeptPage key={place.id}>
          <CollectionView id={place.id} />
        </KeptPage>
      )}
      {place.kind === 'assignment' && (
        <KeptPage key={place.id}>
          <AssignmentView id={place.id} answer={place.answer} />
        </KeptPage>
      )}
      {place.kind === 'entry' && <ReferenceEntry entry={place.entry} id={place.id} />}
      {place.kind === 'guide' && (
        <GuideView key={place.page} page={place.page} heading={place.heading} />
      )}
      {place.kind === 'unknown' && <UnknownPlace address={place.address} />}
    </div>
  )
}

/** The list of a search and the pages have a head of their own. */
const isPassage = ({ kind }: Place): boolean => kind === 'at' || kind === 'unknown'

const titleOf = (
  place: Place,
  collections: readonly Collection[],
  assignments: readonly KeptAssignment[],
  catalogue: Catalogue | null
): string => {
  switch (place.kind) {
    case 'at':
      return sectionLabel(place.part.contents.section)
    case 'search':
      return t.searchView.windowTitle(place.search.text.trim())
    case 'page':
      return t[place.page].title
    case 'collection': {
      const name = collections.find(({ id }) => id === place.id)?.name
      return name === undefined ? t.collections.title : withSigns(name)
    }
    case 'assignment': {
      const one = assignments.find(({ assignment }) => assignment.id === place.id)?.assignment
      if (one === undefined) return t.assignments.title
      return one.title.trim() === '' ? t.assignments.untitled : withSigns(one.title)
    }
    case 'entry': {
      const entry = catalogue === null ? undefined : entryNamed(catalogue, place)
      return entry === undefined ? t[place.entry].title : entry.name
    }
    case 'guide':
      return t.guide.titles[place.page]
    case 'unknown':
      return t.reader.unknownTitle
  }
}

const UnknownPlace = ({ address }: { readonly address: string }): ReactNode => {
  const outline = useReport()
  const start = outline.parts[0]?.blocks[0]
  return (
    <article className="part">
      <h1 className="part-title">{t.reader.unknownTitle}</h1>
      <p className="block-text">{t.reader.unknown(address)}</p>
      {start !== undefined && (
        <p className="unknown-way">
          <Link className="text-link" href={addressOf(outline, start.id)}>
            {t.reader.toStart}
          </Link>
        </p>
      )}
    </article>
  )
}
