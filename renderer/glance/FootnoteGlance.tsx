import type { ReactNode } from 'react'
import type { Footnote } from '../../shared/corpus/model'
import { EditorNote } from '../reader/EditorNote'
import { Inline } from '../reader/Inline'
import { ExplainedProvider, nothingExplained } from '../terms/explained'
import { t } from '../text/nl'

/** A footnote at a glance. Its mark opens it in place, to go on from there. */
export const FootnoteGlance = ({ footnote }: { readonly footnote: Footnote }): ReactNode => (
  <>
    <p className="glance-title">{t.footnotes.mark(footnote.label)}</p>
    <p className="glance-text">
      <ExplainedProvider value={nothingExplained}>
        <Inline block={footnote} />
      </ExplainedProvider>
    </p>
    <EditorNote note={footnote.note} />
  </>
)
