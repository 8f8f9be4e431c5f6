import { IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Autocomplete, Button, Input, TextField } from 'react-aria-components'
import type { CommandId } from '../../shared/commands/registry'
import { commandNames } from '../../shared/nl/commands'
import type { EntrySummary } from '../../shared/reference/catalogue'
import type { Hit } from '../../shared/search/model'
import { longestQuery, searchFor, type Search } from '../../shared/searches/search'
import { usePlaces } from '../app/places'
import {
  keyOf,
  noSearch,
  placeOfSearch,
  queryOf,
  searchOf,
  type SearchPlace
} from '../app/search-place'
import { useLatest } from '../app/useLatest'
import { useOpenHit } from '../assignments/useOpenHit'
import { useCommands } from '../commands/commands'
import { finderIn, useReferenceReading } from '../reference/reference'
import { Mended } from '../search/Mended'
import { UnknownWords } from '../search/UnknownWords'
import { useSearchClient } from '../search/client'
import { useSearches } from '../search/searches'
import { useSearch } from '../search/useSearch'
import { t } from '../text/nl'
import { PaletteFoot } from './PaletteFoot'
import { PaletteList } from './PaletteList'
import { HitsNotice, PaletteNotice } from './PaletteNotice'
import { answerInWords, answeredIn, bestOf, isOnTop } from './answer'
import { enterList } from './enter-list'
import type { PaletteMode, PlaceOption } from './options'
import { useKept } from './useKept'
import { usePaletteOptions } from './usePaletteOptions'

interface PaletteProps {
  readonly mode: PaletteMode
  /** Raised each time the palette is asked for: what is typed is selected then. */
  readonly asked: number
  readonly isDevelopment: boolean
  /** The query of which a passage is open, with its words marked: the next one is a step away. */
  readonly kept: string
  readonly onKeep: (query: string) => void
  /** Closes the palette, and then does what was chosen. */
  readonly onClose: (then?: () => void) => void
}

/** As many hits as can be looked over here; all of them are a step away. */
const limit = 10

/** One field for places, commands and passages, and below it what answers to what is typed. */
export const Palette = ({ mode, asked, isDevelopment, ...props }: PaletteProps): ReactNode => {
  const { kept, onKeep, onClose } = props
  const places = usePlaces()
  const search = useSearchClient()
  const searches = useSearches()
  const reference = useReferenceReading()
  const { run, stateOf } = useCommands()
  const [typed, setTyped] = useState(mode === 'all' ? kept : '')
  const [isLiteral, setIsLiteral] = useState(false)
  const [refused, setRefused] = useState<CommandId | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const options = usePaletteOptions(isDevelopment, mode, typed)
  const sought: SearchPlace = { ...placeOfSearch(searchFor(typed), true), isLiteral }
  const { state, isBusy } = useSearch(search, queryOf(options.isSearch ? sought : noSearch, limit))
  // Places wait for the passages of the same words: they come in one picture, and are drawn once.
  const isWaiting = isBusy && state.kind !== 'idle'
  const next = useMemo(() => ({ options, state }), [options, state])
  const shown = useKept(next, isWaiting)
  const best = bestOf(shown.options, shown.state)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [asked])
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = 0
  }, [shown.options])

  const type = (value: string): void => {
    setTyped(value)
    setIsLiteral(false)
    setRefused(null)
    if (value === '') {
      onKeep('')
      places.unmark()
    }
  }
  const leave = (query: string, then: () => void): void => {
    onKeep(query)
    onClose(then)
  }
  const openPlace = ({ block }: PlaceOption): void => {
    leave('', () => {
      places.open(block.id)
    })
  }
  const openEntry = (entry: EntrySummary): void => {
    leave('', () => {
      places.openEntry(entry)
    })
  }
  const openIn = useOpenHit(places)
  const openHit = (hit: Hit, isNear: boolean): void => {
    searches.remember(searchOf(sought))
    leave(typed, () => {
      if (isNear) openIn(hit)
      else openIn(hit, { ...sought, opened: keyOf(hit) })
    })
  }
  const openSearch = (next: SearchPlace): void => {
    searches.remember(searchOf(next))
    leave('', () => {
      places.search(next)
    })
  }
  const runCommand = (id: CommandId): void => {
    if (!stateOf(id).isEnabled) setRefused(id)
    else if (id === 'palette.open') type('')
    else
      leave('', () => {
        run(id)
      })
  }
  const openFirst = (): void => {
    const [place] = options.places
    const [command] = options.commands
    if (place !== undefined) openPlace(place)
    else if (command !== undefined) runCommand(command)
  }
  const openBest = (): void => {
    if (!options.isSearch || options.isNamed) {
      if (typed.trim() !== '') openFirst()
      return
    }
    // Asked anew: the answer on screen may still be to what was typed a moment ago, or before all was read.
    Promise.all([reference.read(), search.ask(queryOf(sought, 1))]).then(([state, { hits }]) => {
      const [named] = finderIn(state)(typed, 1)
      const [hit] = hits
      if (named?.isNamed === true) openEntry(named.entry)
      else if (hit === undefined) openFirst()
      else openHit(hit, false)
    }, openFirst)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const isChosen = event.currentTarget.hasAttribute('aria-activedescendant')
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (event.key === 'ArrowDown' && !isChosen) {
      if (list.current !== null) enterList(list.current, isOnTop(best, shown.options))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // Or else the same key press would work the button that gets its focus back.
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) {
        if (options.isSearch) openSearch(sought)
      } else if (!isChosen) openBest()
    }
  }
  const acts = {
    onOpenPlace: useLatest(openPlace),
    onOpenEntry: useLatest(openEntry),
    onRun: useLatest(runCommand),
    onOpenHit: useLatest(openHit),
    onSearch: useLatest((chosen: Search) => {
      openSearch(placeOfSearch(chosen))
    }),
    onShowAll: useLatest(() => {
      openSearch(sought)
    })
  }
  const answered = answeredIn(shown)
  const answer = answered?.answer ?? null
  // What is only near comes after the word that nothing was found.
  const isNear = answer !== null && answer.hits.length === 0 && answer.near.length > 0
  const { searches: before, places: there, commands } = shown.options
  const isListed =
    before.length + there.length + commands.length > 0 ||
    isNear ||
    (answer !== null && answer.hits.length > 0)
  return (
    <>
      <Autocomplete inputValue={typed} disableAutoFocusFirst onInputChange={type}>
        <TextField
          className="palette-field"
          aria-label={mode === 'all' ? t.search.label : t.palette.titlePlaces}
        >
          <IconSearch aria-hidden size={20} className="palette-icon" />
          <Input
            ref={input}
            className="palette-input"
            role="combobox"
            aria-expanded={isListed}
            maxLength={longestQuery}
            placeholder={mode === 'all' ? t.palette.placeholder : t.palette.placeholderPlaces}
            onKeyDown={onKeyDown}
          />
          {typed !== '' && (
            <Button
              className="text-button palette-clear"
              aria-label={t.search.clear}
              onPress={() => {
                type('')
                input.current?.focus()
              }}
            >
              {t.palette.clear}
            </Button>
          )}
          <Button
            className="icon-button palette-close"
            aria-label={t.help.close}
            onPress={() => {
              onClose()
            }}
          >
            <IconX aria-hidden size={18} />
          </Button>
        </TextField>
        <PaletteNotice mode={mode} typed={typed} options={shown.options} />
        {answered !== null && (
          <Mended
            answer={answered.answer}
            isLiteral={answered.isLiteral}
            onLiteral={setIsLiteral}
          />
        )}
        {answer !== null && answer.total > 0 && <UnknownWords answer={answer} />}
        {isNear && <HitsNotice {...shown} />}
        {isListed && (
          <PaletteList ref={list} options={shown.options} answer={answer} best={best} {...acts} />
        )}
        {!isNear && <HitsNotice {...shown} />}
      </Autocomplete>
      <PaletteFoot mode={mode} />
      <p
        role="status"
        aria-busy={isBusy}
        className={refused === null ? 'visually-hidden' : 'palette-refused'}
      >
        {refused === null
          ? answerInWords(shown.options, shown.state)
          : t.palette.cannotNow(commandNames[refused])}
      </p>
    </>
  )
}
