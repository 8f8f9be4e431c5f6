import type { ReactNode } from 'react'
import type { Gap } from '../../../shared/corpus/model'
import { EditorNote } from '../../reader/EditorNote'
import { t } from '../../text/nl'
import { SourceLink } from '../SourceLink'

/** Figures that the extraction of the report lost: what is left of them, and nothing guessed. */
export const GapItem = ({ gap }: { readonly gap: Gap }): ReactNode => (
  <div className="gap figure-gap">
    <p className="gap-label">{t.figure.gap}</p>
    <p>{gap.text}</p>
    <EditorNote note={gap.note} />
    <SourceLink source={{ block: gap.id, start: 0, end: gap.text.length }} of={gap.text} />
  </div>
)
