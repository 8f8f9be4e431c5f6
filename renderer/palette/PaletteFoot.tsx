import type { ReactNode } from 'react'
import { t } from '../text/nl'
import { allKeys } from './answer'
import type { PaletteMode } from './options'

/** Which keys do what; screen readers say so by themselves. */
export const PaletteFoot = ({ mode }: { readonly mode: PaletteMode }): ReactNode => (
  <p className="palette-foot" aria-hidden>
    <span>
      <kbd>↑</kbd> <kbd>↓</kbd> {t.search.choose}
    </span>
    <span>
      <kbd>Enter</kbd> {t.search.open}
    </span>
    <span>
      <kbd>Esc</kbd> {t.search.close}
    </span>
    {mode === 'all' && (
      <span>
        <kbd>{allKeys.join(' ')}</kbd> {t.palette.all}
      </span>
    )}
    {mode === 'all' && <span className="palette-foot-end">{t.palette.hintCommands}</span>}
  </p>
)
