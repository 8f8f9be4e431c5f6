/**
 * A reference view is found as it was left: who opens a source from it and goes back finds what was typed and
 * chosen, where it was scrolled to, and the focus at what was opened. That is kept with the step in the history.
 */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject
} from 'react'
import { surfaceElementId } from '../app/element-ids'
import { usePlaces } from '../app/places'
import { requiredContext } from '../app/required-context'
import { currentStep, keepView, keptView, type KeptView } from '../app/trail'
import { scrollToOn, scrolledOn } from '../reading/text-elements'

interface Choices {
  readonly begun: KeptView['choices']
  readonly keep: (name: string, value: string) => void
}

export const [ChoicesProvider, useChoices] = requiredContext<Choices>('choices of a view')

/** What can have the focus. */
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'

const focusablesIn = (view: Element): readonly HTMLElement[] => [
  ...view.querySelectorAll<HTMLElement>(focusable)
]

const wordsOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).slice(0, 80)

/** Which element has the focus; null for none in the view. */
const focusIn = (view: Element, target: EventTarget | null): KeptView['focus'] => {
  const at = focusablesIn(view).findIndex((element) => element === target)
  const element = focusablesIn(view)[at]
  return element === undefined ? null : { at, words: wordsOf(element) }
}

/** The element that had the focus: where it was, or where its words are when something came before it. */
const focusedIn = (view: Element, { at, words }: NonNullable<KeptView['focus']>) => {
  const all = focusablesIn(view)
  const there = all[at]
  return there !== undefined && wordsOf(there) === words
    ? there
    : all.find((element) => wordsOf(element) === words)
}

const newView: KeptView = { top: 0, focus: null, choices: {} }

/** Keeps how a view stands, and puts it back so. `element` is the view. */
export const useKeptView = (element: RefObject<HTMLElement | null>): Choices => {
  const { surface, entry, arrival, isLatest } = usePlaces()
  const [begun] = useState(() => (currentStep() === entry ? keptView(surface) : null))
  const standing = useRef<KeptView>(begun ?? newView)
  const keep = useCallback(
    (part: Partial<KeptView>) => {
      standing.current = { ...standing.current, ...part }
      // What is drawn may be a step behind.
      if (currentStep() === entry) keepView(surface, standing.current)
    },
    [surface, entry]
  )

  useLayoutEffect(() => {
    const area = document.getElementById(surfaceElementId(surface))
    if (area !== null) scrollToOn(area, begun?.top ?? 0)
  }, [surface, begun])

  // After the title has asked for the focus, as it does on arrival. At the start nothing was asked for yet.
  const isBack = useRef(begun !== null && begun.focus !== null && arrival !== null && isLatest)
  useEffect(() => {
    if (!isBack.current || element.current === null || begun?.focus == null) return
    isBack.current = false
    focusedIn(element.current, begun.focus)?.focus({ preventScroll: true })
  }, [element, begun])

  useEffect(() => {
    const view = element.current
    const area = document.getElementById(surfaceElementId(surface))
    if (view === null || area === null) return
    // A step that leaves this view as it is, as splitting the window does, has it too.
    keep({})
    const ending = new AbortController()
    const { signal } = ending
    document.addEventListener(
      'scrollend',
      () => {
        keep({ top: scrolledOn(area) })
      },
      { capture: true, passive: true, signal }
    )
    view.addEventListener(
      'focusin',
      ({ target }) => {
        keep({ focus: focusIn(view, target), top: scrolledOn(area) })
      },
      { signal }
    )
    return () => {
      ending.abort()
    }
  }, [element, surface, keep])

  return useMemo(
    () => ({
      begun: begun?.choices ?? {},
      keep: (name, value) => {
        keep({ choices: { ...standing.current.choices, [name]: value } })
      }
    }),
    [begun, keep]
  )
}

/** A choice in a view, kept with the step. `options` are what it can be; the first is what it is at first. */
export const useKeptChoice = <T extends string>(
  name: string,
  options: readonly [T, ...T[]]
): readonly [T, (chosen: T) => void] => {
  const { begun, keep } = useChoices()
  const [chosen, setChosen] = useState(
    () => options.find((option) => option === begun[name]) ?? options[0]
  )
  return [
    chosen,
    (next) => {
      setChosen(next)
      keep(name, next)
    }
  ]
}

/** What is typed in a field of a view, kept with the step. */
export const useKeptWords = (name: string): readonly [string, (words: string) => void] => {
  const { begun, keep } = useChoices()
  const [words, setWords] = useState(begun[name] ?? '')
  return [
    words,
    (next) => {
      setWords(next)
      keep(name, next)
    }
  ]
}
