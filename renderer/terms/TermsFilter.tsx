import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { t } from '../text/nl'

/** Which abbreviations are listed: those of the part that is read, or all. */
export type TermsScope = 'here' | 'all'

interface TermsFilterProps {
  readonly words: string
  readonly scope: TermsScope
  readonly onWords: (words: string) => void
  readonly onScope: (scope: TermsScope) => void
}

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
    <ToggleButtonGroup
      className="terms-scope"
      aria-label={t.terms.scope}
      disallowEmptySelection
      selectedKeys={[scope]}
      onSelectionChange={(keys) => {
        onScope(keys.has('all') ? 'all' : 'here')
      }}
    >
      <ToggleButton id="here" className="terms-choice">
        {t.terms.here}
      </ToggleButton>
      <ToggleButton id="all" className="terms-choice">
        {t.terms.everywhere}
      </ToggleButton>
    </ToggleButtonGroup>
  </div>
)
