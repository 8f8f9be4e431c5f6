import { IconChevronDown } from '@tabler/icons-react'
import { memo, useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { EditionId } from '../../shared/corpus/model'
import { noChoices, type Choices, type Facets as FacetCounts } from '../../shared/search/model'
import { partIn, type PartKey } from '../../shared/search/part'
import { nameAmong, useLibrary } from '../app/library'
import { useSurfaceLabel } from '../app/places'
import { partInWords } from '../search/search-words'
import { formatNumber } from '../text/format'
import { t } from '../text/nl'

interface FacetsProps extends Choices {
  readonly facets: FacetCounts
  readonly onChange: (chosen: Partial<Choices>) => void
}

/** Narrows what was found to kinds, reports and chapters. In a narrow place it opens when asked for. */
export const Facets = memo(({ facets, onChange, ...chosen }: FacetsProps): ReactNode => {
  const library = useLibrary()
  const label = useSurfaceLabel()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { kinds, editions, parts } = chosen
  const amount = kinds.length + editions.length + parts.length
  const hasMore = library.installed.length > 1
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
              onChange(noChoices)
            }}
          >
            {t.searchView.clearFilters}
          </Button>
        )}
      </div>
      <div id={id} className="facets-groups" data-open={isOpen || undefined}>
        {(hasMore || editions.length > 0) && (
          <FacetGroup
            label={t.searchView.byReport}
            options={withChosen(
              facets.editions.map(({ edition, count }) => [edition, count] as const),
              editions
            )}
            nameOf={(edition) => nameAmong(library, edition) ?? edition}
            chosen={editions}
            onChange={(next) => {
              onChange({ editions: next })
            }}
          />
        )}
        <FacetGroup
          label={t.searchView.byKind}
          options={withChosen(
            facets.kinds.map(({ kind, count }) => [kind, count] as const),
            kinds
          )}
          nameOf={(kind) => t.search.kinds[kind]}
          chosen={kinds}
          onChange={(next) => {
            onChange({ kinds: next })
          }}
        />
        {byEdition(
          withChosen(
            facets.parts.map(({ part, count }) => [part, count] as const),
            parts
          )
        ).map(([edition, options]) => (
          <FacetGroup
            key={edition}
            label={
              hasMore
                ? t.searchView.byPartOf(nameAmong(library, edition) ?? edition)
                : t.searchView.byPart
            }
            options={options}
            nameOf={(part) => partInWords(library, part)}
            chosen={parts}
            onChange={(next) => {
              onChange({ parts: next })
            }}
          />
        ))}
      </div>
    </section>
  )
})
Facets.displayName = 'Facets'

type Options<T> = readonly (readonly [value: T, count: number])[]

/** What is chosen stays to be seen and undone, also where nothing answers it any more. */
const withChosen = <T,>(counted: Options<T>, chosen: readonly T[]): Options<T> => [
  ...counted.filter(([value, count]) => count > 0 || chosen.includes(value)),
  ...chosen
    .filter((value) => counted.every(([other]) => other !== value))
    .map((value) => [value, 0] as const)
]

/** The parts of each report, in the order that the reports come in. */
const byEdition = (
  options: Options<PartKey>
): readonly (readonly [edition: EditionId, options: Options<PartKey>])[] => {
  const editions = [...new Set(options.map(([part]) => partIn(part).edition))]
  return editions.map(
    (edition) => [edition, options.filter(([part]) => partIn(part).edition === edition)] as const
  )
}

/** As many choices as can be looked over; of a report with hundreds of chapters the others wait. */
const most = 12

/** The choices with the most hits, in the order they came in, and what is chosen. */
const fullestOf = <T,>(options: Options<T>, chosen: readonly T[]): Options<T> => {
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
  readonly options: Options<T>
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
            className="check-box"
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
