/** What the palette offers for what is typed. */
import { commandsLike } from '../../shared/commands/find'
import { commands, type CommandId } from '../../shared/commands/registry'
import type { Block } from '../../shared/corpus/model'
import { citationOf, pathOf, sectionLabel, type Outline } from '../../shared/corpus/outline'
import { goTo, type Destination, type NoPlace } from '../../shared/places/goto'
import type { PlaceIndex } from '../../shared/places/place-index'
import { sectionsLike } from '../../shared/places/titles'
import type { EntrySummary } from '../../shared/reference/catalogue'
import type { EntryFinder } from '../../shared/reference/find'
import { snippetOf } from '../../shared/search/snippet'
import type { Search } from '../../shared/searches/search'
import { withSigns } from '../../shared/text/unseen'
import { blockAt } from '../app/address'
import type { Library } from '../app/library'
import { choicesInWords } from '../search/search-words'
import type { Searches } from '../search/searches'
import { t } from '../text/nl'

/** What the palette is open for: everything, or a place only. */
export type PaletteMode = 'all' | 'places'

/** A place that can be opened. */
export interface PlaceOption {
  readonly block: Block
  readonly title: string
  readonly detail: string
}

/** Begins a query that is about commands alone. */
const commandSign = '>'

/** How many of a kind are offered beside other kinds, and on their own. */
const most = {
  recent: 5,
  searches: 5,
  places: 5,
  placesAlone: 20,
  entries: 5,
  commands: 5
} as const

/** Commands that a reader who has typed nothing most likely came for. */
const useful: readonly CommandId[] = [
  'goto.open',
  'search.open',
  'find.open',
  'note.here',
  'cite.copy',
  'settings.open',
  'help.open'
]

/** A search of before, or one that was kept under a name. */
export interface SearchOption {
  readonly key: string
  readonly search: Search
  readonly title: string
  readonly detail: string
  readonly isSaved: boolean
}

export interface PaletteOptions {
  /** Searches of before, as long as nothing is typed. */
  readonly searches: readonly SearchOption[]
  readonly places: readonly PlaceOption[]
  /** What the places are: visited before, the chapters, or an answer to what is typed. */
  readonly placesAre: 'recent' | 'parts' | 'found'
  /** True when what is typed names the first place outright, so that Enter goes there. */
  readonly isNamed: boolean
  /** Reference entries that are called as what is typed. */
  readonly entries: readonly EntrySummary[]
  /** True when what is typed can hardly mean anything but the first entry, so that Enter opens it. */
  readonly isEntryNamed: boolean
  /** Why the place that was typed is not there. */
  readonly missing: NoPlace | null
  readonly commands: readonly CommandId[]
  /** True when what is typed is to be looked for in the text. */
  readonly isSearch: boolean
}

interface Asked {
  readonly typed: string
  readonly mode: PaletteMode
  readonly outline: Outline
  readonly library: Library
  readonly index: PlaceIndex
  readonly findEntries: EntryFinder
  /** Addresses that were opened before, newest first. */
  readonly recent: readonly string[]
  readonly searches: Pick<Searches, 'recent' | 'saved'>
  /** The place that is open now: there is no need to offer it. */
  readonly here: Block | null
  readonly isDevelopment: boolean
  /** Whether a command can be used at this moment. */
  readonly canUse: (id: CommandId) => boolean
}

/** Everything but the passages, which the search worker finds. */
export const optionsFor = (asked: Asked): PaletteOptions => {
  const { typed, mode, outline, index } = asked
  const offered = (id: CommandId): boolean => asked.isDevelopment || !commands[id].isDevelopment
  const nothing = {
    searches: [],
    places: [],
    placesAre: 'found',
    isNamed: false,
    entries: [],
    isEntryNamed: false,
    missing: null
  } as const
  const ofCommands = typed.trimStart().startsWith(commandSign)
  if (mode === 'all' && ofCommands) {
    const words = typed.trimStart().slice(commandSign.length)
    return { ...nothing, commands: commandsLike(words).filter(offered), isSearch: false }
  }
  if (typed.trim() === '') {
    return {
      ...nothing,
      ...(mode === 'all'
        ? { searches: searchesOf(asked), places: recentPlaces(asked), placesAre: 'recent' }
        : { places: partsOf(outline, index), placesAre: 'parts' }),
      commands: mode === 'all' ? useful.filter(asked.canUse) : [],
      isSearch: false
    }
  }
  const { found, missing } = goTo(index, typed)
  const headings = sectionsLike(index, typed).flatMap(({ id }) => index.headings.get(id) ?? [])
  const entries = mode === 'all' ? asked.findEntries(typed, most.entries) : []
  const named = found.map((destination) => destinationOption(outline, destination))
  const like = headings
    .filter((block) => named.every((option) => option.block !== block))
    .map((block) => placeOption(outline, block))
  return {
    searches: [],
    places: [...named, ...like].slice(0, mode === 'all' ? most.places : most.placesAlone),
    placesAre: 'found',
    isNamed: named.length > 0,
    entries: entries.map(({ entry }) => entry),
    isEntryNamed: entries[0]?.isNamed === true,
    missing,
    commands: mode === 'all' ? commandsLike(typed).filter(offered).slice(0, most.commands) : [],
    isSearch: mode === 'all'
  }
}

const recentPlaces = ({ outline, recent, here }: Asked): readonly PlaceOption[] =>
  recent
    .flatMap((address) => blockAt(outline, address) ?? [])
    .filter((block) => block !== here)
    .slice(0, most.recent)
    .map((block) => placeOption(outline, block))

/** Those that were kept come first: the reader gave them a name to find them by. */
const searchesOf = ({ library, searches }: Asked): readonly SearchOption[] =>
  [
    ...searches.saved.map(({ name, search }) => ({
      key: `bewaard ${name}`,
      search,
      title: name,
      detail: [t.palette.savedSearch, withSigns(search.text), choicesInWords(library, search)]
        .filter((words) => words !== '' && words !== name)
        .join(' · '),
      isSaved: true
    })),
    ...searches.recent.map((search) => ({
      key: `recent ${JSON.stringify(search)}`,
      search,
      title: search.text,
      detail: choicesInWords(library, search),
      isSaved: false
    }))
  ].slice(0, most.searches)

const partsOf = (outline: Outline, { headings }: PlaceIndex): readonly PlaceOption[] =>
  outline.parts
    .flatMap(({ contents }) => headings.get(contents.section.id) ?? [])
    .map((block) => placeOption(outline, block))

const destinationOption = (outline: Outline, destination: Destination): PlaceOption => {
  if (destination.kind === 'exact') return placeOption(outline, destination.block)
  const { block, from, page, isBeginning } = destination
  const label = labelOf(outline, block)
  return {
    block,
    title: isBeginning ? t.palette.page(page) : t.palette.aroundPage(page),
    detail: isBeginning ? t.palette.startsAt(label) : t.palette.after(label, from)
  }
}

/** A section by its title and where it stands, any other block by its citation and its first words. */
const placeOption = (outline: Outline, block: Block): PlaceOption => ({
  block,
  title: labelOf(outline, block),
  detail: block.kind === 'heading' ? aboutHeading(outline, block) : firstWords(block.text)
})

const labelOf = (outline: Outline, block: Block): string => {
  const section = pathOf(outline, block.section).at(-1)
  if (block.kind !== 'heading' || section === undefined) return capital(citationOf(outline, block))
  return section.box ? `${t.reader.boxLabel} ${section.title}` : sectionLabel(section)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const aboutHeading = (outline: Outline, { section, page }: Block): string => {
  const [part, ...below] = pathOf(outline, section)
  return [
    ...(part === undefined || below.length === 0 ? [] : [sectionLabel(part)]),
    ...(page === null ? [] : [t.reader.page(page)])
  ].join(' · ')
}

/** Characters of a passage that tell which one it is. */
const length = 90

const firstWords = (text: string): string =>
  snippetOf(text, [], length)
    .map((segment) => segment.text)
    .join('')
