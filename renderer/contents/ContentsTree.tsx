import { memo, useMemo, useRef, type ReactNode } from 'react'
import type { Filtered } from '../../shared/contents/filter'
import { rowsOf, type ContentsRow } from '../../shared/contents/rows'
import type { SectionId } from '../../shared/corpus/model'
import { pathOf } from '../../shared/corpus/outline'
import { countsBySection } from '../../shared/notes/counts'
import { placeIn } from '../../shared/notes/standing'
import { chunkSizeOf } from '../app/Chunk'
import { Chunks } from '../app/Chunks'
import { useReport } from '../app/report'
import { useFollowed } from '../app/useFollowed'
import { useNotes } from '../notes/notes'
import { useProgress } from '../reading/progress'
import { t } from '../text/nl'
import { TreeRow, type RowPlace } from './TreeRow'
import type { Opened } from './useOpened'
import { rowAttribute, useTreeFocus } from './useTreeFocus'

interface ContentsTreeProps {
  /** The section that is being read. */
  readonly current: SectionId | null
  readonly opened: Opened
  /** What the filter leaves; null for everything. */
  readonly filtered: Filtered | null
}

/** Height of a row with a title of one line, in CSS pixels. */
const rowHeight = 30

const noWords: readonly string[] = []

/** The contents of the report as a tree of rows. Only those near what is visible are drawn. */
export const ContentsTree = memo(({ current, opened, filtered }: ContentsTreeProps): ReactNode => {
  const outline = useReport()
  const { annotations, standing } = useNotes()
  const { percentOf } = useProgress()
  const counts = useMemo(
    () =>
      countsBySection(
        outline,
        annotations.filter(({ entry }) => entry === null),
        (one) => placeIn(standing(one))?.block ?? null
      ),
    [outline, annotations, standing]
  )
  const { isExpanded, setExpanded } = opened
  const rows = useMemo(
    () =>
      rowsOf(outline.parts, {
        isShown: (id) => filtered === null || filtered.shown.has(id),
        // What a filter leaves is all shown.
        isExpanded: filtered === null ? isExpanded : () => true
      }),
    [outline, filtered, isExpanded]
  )
  const path = useMemo(
    () => (current === null ? [] : pathOf(outline, current).map(({ id }) => id)),
    [outline, current]
  )
  const here = rows.findLastIndex(({ node }) => path.includes(node.section.id))
  const scroller = useRef<HTMLDivElement>(null)
  const canFold = filtered === null
  const { active, onRowDrawn, handlers } = useTreeFocus({
    rows,
    fallback: here,
    onFold: canFold ? setExpanded : null
  })
  const followed = canFold ? (rows[here]?.node.section.id ?? null) : null
  useFollowed(followed, () => {
    const surface = scroller.current
    const row = surface?.querySelector(`[${rowAttribute}="${followed}"]`) ?? null
    return surface === null || row === null ? null : { scroller: surface, current: row }
  })
  return (
    <div ref={scroller} className="contents-scroller">
      <div
        role="treegrid"
        aria-label={t.contents.label}
        className="contents-tree"
        tabIndex={-1}
        {...handlers}
      >
        <Chunks
          rows={rows}
          rowHeight={rowHeight}
          isKept={(_, at) => at === chunkAt(active) || at === chunkAt(here)}
        >
          {(chunk) =>
            chunk.map((row) => (
              <TreeRow
                key={row.node.section.id}
                row={row}
                percent={percentOf(row.node.section.id)}
                annotations={counts.get(row.node.section.id) ?? 0}
                place={placeOf(row, rows[here], path)}
                isActive={row === rows[active]}
                canFold={canFold}
                words={filtered?.words ?? noWords}
                onFold={setExpanded}
                onDrawn={onRowDrawn}
              />
            ))
          }
        </Chunks>
      </div>
    </div>
  )
})
ContentsTree.displayName = 'ContentsTree'

const chunkAt = (row: number): number => Math.floor(row / chunkSizeOf(rowHeight))

/** Where the reader is, seen from a row: the lowest row of the path that is shown stands for the rest. */
const placeOf = (
  row: ContentsRow,
  here: ContentsRow | undefined,
  path: readonly SectionId[]
): RowPlace => {
  const { id } = row.node.section
  if (row === here) return id === path.at(-1) ? 'here' : 'within'
  return path.includes(id) ? 'above' : null
}
