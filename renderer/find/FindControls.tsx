import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { useRef, type ReactNode, type RefObject } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { sectionLabel, type Part } from '../../shared/corpus/outline'
import type { FindOptions } from '../../shared/find/find'
import { useSurfaceLabel } from '../app/places'
import { useEscapeIn } from '../app/useEscapeIn'
import { useRootMark } from '../app/useRootMark'
import { t } from '../text/nl'
import type { Finding } from './useFind'

interface FindControlsProps {
  readonly part: Part
  readonly finding: Finding
  readonly field: RefObject<HTMLInputElement | null>
  readonly onClose: () => void
}

/** The row with the field, what it found and how to go on. */
export const FindControls = ({ part, finding, field, onClose }: FindControlsProps): ReactNode => {
  const label = useSurfaceLabel()
  const bar = useRef<HTMLDivElement>(null)
  useEscapeIn(bar, onClose)
  useRootMark('find')
  const { query, options, look, move } = finding
  const words = stateInWords(finding)
  return (
    <div
      ref={bar}
      className="find-bar"
      role="search"
      aria-label={label(t.find.region(sectionLabel(part.contents.section)))}
    >
      <div className="find-main">
        <input
          ref={field}
          className="find-field"
          type="text"
          aria-label={t.find.field}
          placeholder={t.find.label}
          spellCheck={false}
          value={query}
          onChange={({ target }) => {
            look(target.value, options)
          }}
          onKeyDown={({ key, shiftKey }) => {
            if (key === 'Enter') move(shiftKey ? -1 : 1)
          }}
        />
        <p className="find-state" role="status" data-none={words === t.find.none || undefined}>
          {words}
        </p>
        <FindWays finding={finding} />
      </div>
      <div className="find-more">
        <FindChoices
          options={options}
          onChange={(changed) => {
            look(query, { ...options, ...changed })
          }}
        />
        <Button className="icon-button find-close" aria-label={t.find.close} onPress={onClose}>
          <IconX aria-hidden size={18} />
        </Button>
      </div>
    </div>
  )
}

/** "3 van 12", and whether the search went on past the end. */
const stateInWords = ({ sought, finds, index, step }: Finding): string => {
  if (sought.trim() === '') return ''
  if (finds.length === 0) return t.find.none
  const position = t.find.position(index + 1, finds.length)
  switch (step) {
    case 'past-end':
      return `${position}. ${t.find.fromStart}`
    case 'past-start':
      return `${position}. ${t.find.fromEnd}`
    default:
      return position
  }
}

const FindWays = ({ finding: { finds, move } }: { readonly finding: Finding }): ReactNode => (
  <div className="find-ways">
    <Button
      className="icon-button"
      aria-label={t.find.previous}
      isDisabled={finds.length === 0}
      onPress={() => {
        move(-1)
      }}
    >
      <IconChevronUp aria-hidden size={18} />
    </Button>
    <Button
      className="icon-button"
      aria-label={t.find.next}
      isDisabled={finds.length === 0}
      onPress={() => {
        move(1)
      }}
    >
      <IconChevronDown aria-hidden size={18} />
    </Button>
  </div>
)

interface FindChoicesProps {
  readonly options: FindOptions
  readonly onChange: (changed: Partial<FindOptions>) => void
}

const FindChoices = ({ options, onChange }: FindChoicesProps): ReactNode => (
  <div className="find-choices">
    <ToggleButton
      className="find-choice"
      isSelected={options.wholeWords}
      onChange={(wholeWords) => {
        onChange({ wholeWords })
      }}
    >
      {t.find.wholeWords}
    </ToggleButton>
    <ToggleButton
      className="find-choice"
      isSelected={options.matchCase}
      onChange={(matchCase) => {
        onChange({ matchCase })
      }}
    >
      {t.find.matchCase}
    </ToggleButton>
  </div>
)
