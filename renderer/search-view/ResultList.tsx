import {
  memo,
  useDeferredValue,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref
} from 'react'
import { answerOpened, entryOpened, type Hit } from '../../shared/search/model'
import { addressIn, addressOfAnswer, addressOfEntry } from '../app/address'
import { useLibrary } from '../app/library'
import { keyOf } from '../app/search-place'
import { HitContent } from '../search/HitContent'
import { isShowable } from '../search/hit-words'
import { hitAttribute, hitsIn } from './useListSpot'

interface ResultListProps {
  readonly ref?: Ref<HTMLOListElement>
  readonly label: string
  /** What was asked. */
  readonly query: string
  readonly hits: readonly Hit[]
  /** The key of the hit that was opened last. */
  readonly opened: string | null
  readonly onOpen: (hit: Hit) => void
}

/** More hits than this are not in sight at the beginning of a list. */
const inSight = 10

/**
 * A list of hits. Each is a link, so that a screen reader can go along them as along any list; with the
 * keyboard the list is one stop, and the arrow keys go from hit to hit.
 */
export const ResultList = memo(
  ({ ref, label, query, hits, opened, onOpen }: ResultListProps): ReactNode => {
    const library = useLibrary()
    const [focused, setFocused] = useState<string | null>(null)
    // While the reader types, the hits that can be seen come first; the others as soon as there is time.
    const isNew = useDeferredValue(query) !== query
    const shown = hits
      .slice(0, isNew ? inSight : hits.length)
      .filter((hit) => isShowable(library, hit))
    const keys = shown.map(keyOf)
    const stop = [focused, opened].find((key) => key !== null && keys.includes(key)) ?? keys[0]
    return (
      <ol ref={ref} className="results" aria-label={label}>
        {shown.map((hit, at) => {
          const key = keys[at] ?? ''
          return (
            <li key={key} className="result">
              <a
                className="hit"
                href={`#${hrefOf(hit)}`}
                {...{ [hitAttribute]: key }}
                data-opened={key === opened || undefined}
                tabIndex={key === stop ? 0 : -1}
                onFocus={() => {
                  setFocused(key)
                }}
                onKeyDown={goOn}
                onClick={(event) => {
                  event.preventDefault()
                  onOpen(hit)
                }}
              >
                <HitContent hit={hit} />
              </a>
            </li>
          )
        })}
      </ol>
    )
  }
)
ResultList.displayName = 'ResultList'

const hrefOf = (hit: Hit): string => {
  const answer = answerOpened(hit.target)
  if (answer !== null) return addressOfAnswer(answer)
  const entry = entryOpened(hit.target)
  return entry === null ? addressIn(hit) : addressOfEntry(hit.edition, entry)
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The arrow keys, Home and End go along the list. */
const goOn = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const list = event.currentTarget.closest('ol')
  const hits = list === null ? [] : hitsIn(list)
  const at = hits.indexOf(event.currentTarget)
  const step = steps[event.key]
  const to =
    event.key === 'Home' ? hits[0] : event.key === 'End' ? hits.at(-1) : hits[at + (step ?? 0)]
  if (to === undefined || to === event.currentTarget) return
  event.preventDefault()
  to.focus()
}
