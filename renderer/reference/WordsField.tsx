import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface WordsFieldProps {
  readonly label: string
  readonly words: string
  readonly onWords: (words: string) => void
}

/** The field over a list that filters it. */
export const WordsField = ({ label, words, onWords }: WordsFieldProps): ReactNode => (
  <label className="words-field">
    <span className="words-label">{label}</span>
    <IconSearch aria-hidden size={18} />
    <input
      type="search"
      className="field"
      spellCheck={false}
      value={words}
      onChange={({ target }) => {
        onWords(target.value)
      }}
    />
  </label>
)
