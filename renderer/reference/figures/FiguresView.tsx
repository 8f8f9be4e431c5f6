import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { sectionLabel } from '../../../shared/corpus/outline'
import { madeOnceOf } from '../../../shared/made-once'
import { hasId, type Catalogue } from '../../../shared/reference/catalogue'
import type { EntryId } from '../../../shared/reference/entry'
import {
  allFigureChapters,
  allFigures,
  figureChapters,
  isFilteringFigures,
  type FigureChapter,
  type FigureSet
} from '../../../shared/reference/figures'
import { chunksOf } from '../../app/Chunk'
import { Runs } from '../../app/Runs'
import { useReport } from '../../app/report'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { t } from '../../text/nl'
import { useAllDrawn } from '../useAllDrawn'
import { useEntryFocus } from '../useEntryFocus'
import { useWidth } from '../useWidth'
import { useViewFilters } from '../view-filters'
import { FigureFilters } from './FigureFilters'
import { FigureSetView } from './FigureSetView'
import { TakeFigures } from './TakeFigures'

interface FiguresViewProps {
  readonly catalogue: Catalogue
  /** The figure that the address names; null for all of them alike. */
  readonly asked: EntryId | null
}

/** The key figures of the report. */
export const FiguresView = ({ catalogue, asked }: FiguresViewProps): ReactNode => {
  const report = useReport()
  const heading = useHeadingFocus()
  const [page, width] = useWidth<HTMLElement>()
  const { figures: chosen, chooseFigures } = useViewFilters()
  const isKnown = asked === null || catalogue.entries.figure.has(asked)
  const all = allFigureChapters(report)(catalogue)
  const filtered = useMemo(
    () =>
      isFilteringFigures(chosen.filter) ? figureChapters(report, catalogue, chosen.filter) : all,
    [report, catalogue, chosen, all]
  )
  // What the address asks for is shown, whatever was filtered before.
  const isHidden =
    asked !== null && isKnown && chosen.at !== asked && !setsOf(filtered).some(holds(asked))
  const filter = isHidden ? allFigures : chosen.filter
  const chapters = useDeferredValue(isHidden ? all : filtered)
  const sets = setsOf(chapters)
  const drawn = piecesIn(chapters)
  const shown = amountIn(sets)
  const lost = sets.reduce((amount, { gaps }) => amount + gaps.length, 0)
  const isAll = useAllDrawn()
  const isWhole = isAll && shown <= mostAtOnce
  const first = useMemo(() => firstSetsIn(drawn, asked), [drawn, asked])
  const isAsked = (set: FigureSet): boolean => asked !== null && holds(asked)(set)
  useEntryFocus('figure', isKnown ? asked : null, chapters)
  return (
    <article ref={page} className="data-view reference-page" aria-busy={!isAll || undefined}>
      <h1
        ref={asked === null || !isKnown ? heading : undefined}
        tabIndex={-1}
        className="data-title"
      >
        {t.figure.title}
      </h1>
      <p className="data-intro">{isKnown ? t.figure.intro : t.reference.unknown}</p>
      <FigureFilters
        filter={filter}
        onChange={(next) => {
          chooseFigures({ filter: next, at: asked })
        }}
      />
      <div className="view-head">
        <p role="status">
          {t.figure.found(shown, catalogue.reference.figures.length)}
          {lost > 0 && `; ${t.figure.lost(lost)}`}
        </p>
        {shown > 0 && <TakeFigures sets={sets} />}
      </div>
      {sets.length === 0 && <p className="view-empty">{t.figure.nothingFits}</p>}
      <Runs
        rowHeight={rowHeight}
        runs={drawn.map((chapter) => ({
          key: chapter.part.contents.section.id,
          size: sizeOf(chapter),
          isKept: isWhole || chapter.sets.some(isAsked),
          isNearAtFirst: chapter.sets.some((set) => first.has(set)),
          draw: () => (
            <section className="figure-chapter">
              <h2 className="data-heading">{sectionLabel(chapter.part.contents.section)}</h2>
              <Runs
                rowHeight={rowHeight}
                runs={chapter.sets.map((set, at) => ({
                  key: `${set.group?.id ?? ''} ${String(at)}`,
                  size: set.figures.length + set.gaps.length,
                  isKept: isWhole || isAsked(set),
                  isNearAtFirst: first.has(set),
                  draw: () => (
                    <FigureSetView catalogue={catalogue} set={set} asked={asked} width={width} />
                  )
                }))}
              />
            </section>
          )
        }))}
      />
    </article>
  )
}

/** So many figures are drawn at once: who comes back finds them all there. */
const mostAtOnce = 200

/** So many figures fill a window. */
const firstFigures = 10

/** Height of a usual row with its share of the chart over it, in CSS pixels. */
const rowHeight = 110

const setsOf = (chapters: readonly FigureChapter[]): readonly FigureSet[] =>
  chapters.flatMap(({ sets }) => sets)

const holds =
  (asked: EntryId) =>
  ({ figures }: FigureSet): boolean =>
    figures.some((figure) => hasId(figure, asked))

const sizeOf = ({ sets }: FigureChapter): number =>
  sets.reduce((sum, { figures, gaps }) => sum + figures.length + gaps.length, 0)

const amountIn = (sets: readonly FigureSet[]): number =>
  sets.reduce((amount, { figures }) => amount + figures.length, 0)

/** The sets that fill the window at first: those that the page begins with, or those around what is asked for. */
const firstSetsIn = (
  chapters: readonly FigureChapter[],
  asked: EntryId | null
): ReadonlySet<FigureSet> => {
  const sets = setsOf(chapters)
  const at = asked === null ? -1 : sets.findIndex(holds(asked))
  if (at !== -1) return new Set(sets.slice(Math.max(0, at - 1), at + 2))
  const first = new Set<FigureSet>()
  let rows = 0
  for (const set of sets) {
    if (rows >= firstFigures) break
    first.add(set)
    rows += set.figures.length + set.gaps.length
  }
  return first
}

/** Made once of the chapters without a filter, which are the same each time the page is opened. */
const piecesIn = madeOnceOf((chapters: readonly FigureChapter[]) => chapters.map(inPieces))

const inPieces = (chapter: FigureChapter): FigureChapter => ({
  ...chapter,
  sets: chapter.sets.flatMap(piecesOf)
})

/** Figures without a group can be many: they are drawn by the piece, in tables of their own. */
const piecesOf = (set: FigureSet): readonly FigureSet[] =>
  set.group !== null || set.figures.length === 0
    ? [set]
    : chunksOf(set.figures, rowHeight).map((figures, at) => ({
        ...set,
        figures,
        gaps: at === 0 ? set.gaps : []
      }))
