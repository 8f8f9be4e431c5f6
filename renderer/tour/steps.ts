/** What the tour points at, in order. What is closed is shown by the button that opens it. */
import type { CommandId } from '../../shared/commands/registry'
import { contentsElementId, railElementId, surfaceElementId } from '../app/element-ids'
import { topOf } from '../reading/text-elements'
import type { t } from '../text/nl'

interface Step {
  readonly id: keyof typeof t.tour.steps
  /** The command whose keys it names. */
  readonly command: CommandId
  /** What it points at now; null where that is not there. */
  readonly target: () => Element | null
}

const paneOrButton = (id: string): Element | null =>
  document.getElementById(id) ?? document.querySelector(`.bar [aria-controls="${id}"]`)

/** The first number in sight; the text where there is none, as on a page that is no part of a report. */
const numberInSight = (): Element | null => {
  const surface = document.getElementById(surfaceElementId('main'))
  if (surface === null) return null
  const top = topOf(surface)
  const numbers = [...surface.querySelectorAll('.actions:not([data-quiet])')]
  return numbers.find((number) => number.getBoundingClientRect().top > top) ?? surface
}

export const steps: readonly Step[] = [
  { id: 'contents', command: 'pane.contents', target: () => paneOrButton(contentsElementId) },
  { id: 'text', command: 'note.here', target: numberInSight },
  {
    id: 'search',
    command: 'palette.open',
    target: () => document.querySelector('.search-button')
  },
  { id: 'rail', command: 'pane.rail', target: () => paneOrButton(railElementId) },
  {
    id: 'reference',
    command: 'meeting.open',
    target: () => document.querySelector('.reference-nav') ?? paneOrButton(contentsElementId)
  },
  { id: 'kept', command: 'help.open', target: () => document.querySelector('.status') }
]
