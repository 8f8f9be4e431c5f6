import { IconChevronDown } from '@tabler/icons-react'
import { memo, useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { SectionId } from '../../shared/corpus/model'
import type { Facets as FacetCounts, HitKind } from '../../shared/search/model'
import type { Search } from '../../shared/searches/search'
import { useSurfaceLabel } from '../app/places'
import { useReport } from '../app/report'
import { partInWords } from '../search/search-words'
import { formatNumber } from '../text/format'
import { t } from '../text/nl'

type Chosen = Pick<Search, 'kinds' | 'parts'>

interface FacetsProps {
  readonly facets: FacetCounts
  readonly kinds: readonly HitKind[]
  readonly parts: readonly SectionId[]
  readonly onChange: (chosen: Chosen) => void
}

/** Narrows what was found to kinds and chapters. In a narrow place it opens when asked for. */
export const Facets = memo(({ facets, kinds, parts, onChange }: FacetsProps): ReactNode => {
  const outline = useReport()
  const label = useSurfaceLabel()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const amount = kinds.length + parts.length
  const here = facets.parts.filter(({ edition }) => edition === outline.edition.id)
  return (
    <section className="facets" aria-label={label(t.searchView.filters)}>
      <div className="facets-head">
        <Button
          className="facets-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => {
            setIsOpen(!isOpen)
          }}
        >
          <IconChevronDown aria-hidden size={18} />
          {t.searchView.filters}
          {amount > 0 && <span className="facets-chosen">{t.searchView.chosen(amount)}</span>}
        </Button>
        {amount > 0 && (
          <Button
            className="text-button"
            onPress={() => {
              onChange({ kinds: [], parts: [] })
            }}
          >
            {t.searchView.clearFilters}
          </Button>
        )}
      </div>
      <div id={id} className="facets-groups" data-open={isOpen || undefined}>
        <FacetGroup
          label={t.searchView.byKind}
          options={withChosen(
            facets.kinds.map(({ kind, count }) => [kind, count] as const),
            kinds
          )}
          nameOf={(kind) => t.search.kinds[kind]}
          chosen={kinds}
          onChange={(chosen) => {
            onChange({ kinds: chosen, parts })
          }}
        />
        <FacetGroup
          label={t.searchView.byPart}
          options={withChosen(
            here.map(({ part, count }) => [part, count] as const),
            parts
          )}
          nameOf={(part) => partInWords(outline, part)}
          chosen={parts}
          onChange={(chosen) => {
            onChange({ kinds, parts: chosen })
          }}
        />
      </div>
    </section>
  )
})
Facets.displayName = 'Facets'

/** What is chosen stays to be seen and undone, also where nothing answers it any more. */
const withChosen = <T,>(
  counted: readonly (readonly [T, number])[],
  chosen: readonly T[]
): readonly (readonly [T, number])[] => [
  ...counted.filter(([value, count]) => count > 0 || chosen.includes(value)),
  ...chosen
    .filter((value) => counted.every(([other]) => other !== value))
    .map((value) => [value, 0] as const)
]

/** As many choices as can be looked over; of a report with hundreds of chapters the others wait. */
const most = 12

/** The choices with the most hits, in the order they came in, and what is chosen. */
const fullestOf = <T,>(
  options: readonly (readonly [T, number])[],
  chosen: readonly T[]
): readonly (readonly [T, number])[] => {
  if (options.length <= most) return options
  const fullest = new Set(
    options
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, most - 2)
      .map(([value]) => value)
  )
  return options.filter(([value]) => fullest.has(value) || chosen.includes(value))
}

interface FacetGroupProps<T extends string> {
  readonly label: string
  readonly options: readonly (readonly [value: T, count: number])[]
  readonly nameOf: (value: T) => string
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

const FacetGroup = <T extends string>({
  label,
  options,
  nameOf,
  chosen,
  onChange
}: FacetGroupProps<T>): ReactNode => {
  const [isWhole, setIsWhole] = useState(false)
  if (options.length === 0) return null
  const shown = isWhole ? options : fullestOf(options, chosen)
  return (
    <fieldset className="facet">
      <legend className="facet-label">{label}</legend>
      {shown.map(([value, count]) => (
        <label key={value} className="facet-option">
          <input
            type="checkbox"
            className="facet-box"
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              onChange(
                target.checked ? [...chosen, value] : chosen.filter((other) => other !== value)
              )
            }}
          />
          <span className="facet-name">{nameOf(value)}</span>
          <span className="facet-count">{formatNumber(count)}</span>
        </label>
      ))}
      {shown.length < options.length && (
        <Button
          className="text-button facet-more"
          onPress={() => {
            setIsWhole(true)
          }}
        >
          {t.searchView.allChoices(options.length)}
        </Button>
      )}
    </fieldset>
  )
}
