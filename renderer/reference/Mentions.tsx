import { useId, useMemo, type ReactNode } from 'react'
import { sectionLabel } from '../../shared/corpus/outline'
import {
  excerptsIn,
  mentionsByPart,
  type Excerpt,
  type MentionedPart
} from '../../shared/reference/mentions'
import type { Mention } from '../../shared/reference/model'
import { Chunks } from '../app/Chunks'
import { useReport } from '../app/report'
import { noText } from '../highlights/ranges'
import { t } from '../text/nl'
import { EntrySection } from './EntrySection'
import { LongList } from './LongList'
import { MentionItem } from './MentionItem'

interface MentionsProps {
  readonly mentions: readonly Mention[]
  /** The forms under which they were found. */
  readonly searched: readonly string[]
}

/** Height of an excerpt of two lines, and of a part with a few of them, in CSS pixels. */
const rowHeight = 88
const partHeight = 400

/** So many places are drawn at once; of more, those near the visible part. The report names nothing more often. */
const mostDrawn = 100

const keyOf = ({ block, spans }: Excerpt): string => `${block} ${spans[0]?.[0] ?? 0}`

/** All places where the report names something, by part, each with the words around it and the way there. */
export const Mentions = ({ mentions, searched }: MentionsProps): ReactNode => {
  const outline = useReport()
  const parts = useMemo(() => mentionsByPart(outline, mentions), [outline, mentions])
  const isWhole = mentions.length <= mostDrawn
  return (
    <EntrySection
      title={t.reference.mentions}
      empty={parts.length === 0 ? t.reference.notMentioned : null}
    >
      <p className="entry-hint" {...noText}>
        {t.reference.mentionsIn(
          parts.reduce((sum, { amount }) => sum + amount, 0),
          parts.length
        )}{' '}
        {t.reference.namedAs(searched)}
      </p>
      <Chunks rows={parts} rowHeight={partHeight} isKept={() => isWhole}>
        {(some) =>
          some.map((one) => (
            <InPart key={one.part.contents.section.id} mentioned={one} isWhole={isWhole} />
          ))
        }
      </Chunks>
    </EntrySection>
  )
}

interface InPartProps {
  readonly mentioned: MentionedPart
  readonly isWhole: boolean
}

const InPart = ({ mentioned, isWhole }: InPartProps): ReactNode => {
  const id = useId()
  const { part, amount } = mentioned
  const excerpts = useMemo(() => excerptsIn(mentioned), [mentioned])
  return (
    <section className="mentions" aria-labelledby={id} {...noText}>
      <h3 id={id} className="mentions-part">
        {sectionLabel(part.contents.section)}{' '}
        <span className="entry-count">{t.reference.times(amount)}</span>
      </h3>
      <LongList
        rows={excerpts}
        keyOf={keyOf}
        className="mentions-list"
        rowHeight={rowHeight}
        isWhole={isWhole}
      >
        {(excerpt) => <MentionItem excerpt={excerpt} />}
      </LongList>
    </section>
  )
}
