import type { ReactNode } from 'react'
import { SegmentedControl } from '../app/SegmentedControl'
import { t } from '../text/nl'

/** Which abbreviations are listed: those of the part that is read, or all. */
export type TermsScope = 'here' | 'all'

interface TermsFilterProps {
  readonly words: string
  readonly scope: TermsScope
  readonly onWords: (words: string) => void
  readonly onScope: (scope: TermsScope) => void
}

const scopes = [
  ['here', t.terms.here],
  ['all', t.terms.everywhere]
] as const

export const TermsFilter = ({ words, scope, onWords, onScope }: TermsFilterProps): ReactNode => (
  <div className="terms-filter">
    <input
      className="terms-field"
      type="text"
      aria-label={t.terms.filter}
      placeholder={t.terms.filter}
      spellCheck={false}
      value={words}
      onChange={({ target }) => {
        onWords(target.value)
      }}
    />
    <SegmentedControl label={t.terms.scope} options={scopes} chosen={scope} onChange={onScope} />
  </div>
)
