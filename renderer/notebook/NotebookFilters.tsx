import { IconSearch } from '@tabler/icons-react'
import { useId, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Layer } from '../../shared/groups/model'
import { annotationKinds, isFiltering, notebookOrders, toggled } from '../../shared/notes/filter'
import { meanings } from '../../shared/notes/model'
import type { UsedTag } from '../../shared/notes/tags'
import { withSigns } from '../../shared/text/unseen'
import { SegmentedControl } from '../app/SegmentedControl'
import { t } from '../text/nl'
import { useNotebookFilter } from './filter-state'
import type { ListedPart } from './listed'

interface NotebookFiltersProps {
  readonly tags: readonly UsedTag[]
  /** The chapters that something stands in. */
  readonly parts: readonly ListedPart[]
  /** What colleagues handed over, and is not hidden. */
  readonly layers: readonly Layer[]
}

/** The labels on most annotations; one of the others is found by its letters. */
const mostOffered = 20

/** What of the notebook is shown, and in which order. */
export const NotebookFilters = ({ tags, parts, layers }: NotebookFiltersProps): ReactNode => {
  const { filter, change, clear } = useNotebookFilter()
  const field = useRef<HTMLInputElement>(null)
  const offered = tags.filter(({ tag }, at) => at < mostOffered || filter.tags.includes(tag))
  return (
    <div className="notebook-filters" role="group" aria-label={t.notebook.options}>
      <label className="notebook-find">
        <span className="visually-hidden">{t.notebook.find}</span>
        <IconSearch aria-hidden size={18} />
        <input
          ref={field}
          type="search"
          className="field"
          placeholder={t.notebook.findPlaceholder}
          value={filter.text}
          onChange={({ target }) => {
            change({ text: target.value })
          }}
        />
      </label>
      {layers.length > 0 && (
        <Choices
          label={t.notebook.layer}
          options={[
            ['own', t.notebook.own] as const,
            ...layers.map(({ id, name }) => [id, withSigns(name)] as const)
          ]}
          chosen={filter.layers}
          onToggle={(layer) => {
            change({ layers: toggled(filter.layers, layer) })
          }}
        />
      )}
      <Choices
        label={t.notebook.kind}
        options={annotationKinds.map((kind) => [kind, t.notebook.kinds[kind]] as const)}
        chosen={filter.kinds}
        onToggle={(kind) => {
          change({ kinds: toggled(filter.kinds, kind) })
        }}
      />
      <Choices
        label={t.notebook.meaning}
        options={meanings.map((meaning) => [meaning, t.notes.meaning[meaning]] as const)}
        chosen={filter.meanings}
        onToggle={(meaning) => {
          change({ meanings: toggled(filter.meanings, meaning) })
        }}
      />
      {tags.length > 0 && (
        <Choices
          label={t.notebook.tag}
          options={offered.map(({ tag }) => [tag, withSigns(tag)] as const)}
          chosen={filter.tags}
          onToggle={(tag) => {
            change({ tags: toggled(filter.tags, tag) })
          }}
        />
      )}
      {parts.length > 1 && (
        <Choices
          label={t.notebook.part}
          options={parts.map(({ key, title }) => [key, title] as const)}
          chosen={filter.parts}
          onToggle={(key) => {
            change({ parts: toggled(filter.parts, key) })
          }}
        />
      )}
      <div className="notebook-order">
        <SegmentedControl
          label={t.notebook.order}
          options={notebookOrders.map((order) => [order, t.notebook.orders[order]] as const)}
          chosen={filter.order}
          onChange={(order) => {
            change({ order })
          }}
        />
        {isFiltering(filter) && (
          <Button
            className="text-button"
            onPress={() => {
              clear()
              // The button goes away with the choices.
              field.current?.focus()
            }}
          >
            {t.notebook.clear}
          </Button>
        )}
      </div>
    </div>
  )
}

interface ChoicesProps<T extends string> {
  readonly label: string
  readonly options: readonly (readonly [value: T, name: string])[]
  readonly chosen: readonly T[]
  readonly onToggle: (value: T) => void
}

/** A few choices of which any number can hold. */
const Choices = <T extends string>({
  label,
  options,
  chosen,
  onToggle
}: ChoicesProps<T>): ReactNode => {
  const id = useId()
  return (
    <div className="notebook-choices" role="group" aria-labelledby={id}>
      <span id={id} className="notebook-choices-label">
        {label}
      </span>
      {options.map(([value, name]) => (
        <button
          key={value}
          type="button"
          className="notebook-choice"
          aria-pressed={chosen.includes(value)}
          onClick={() => {
            onToggle(value)
          }}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
