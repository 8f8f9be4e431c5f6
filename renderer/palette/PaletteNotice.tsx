import type { ReactNode } from 'react'
import type { SearchState } from '../search/useSearch'
import { t } from '../text/nl'
import type { PaletteMode, PaletteOptions } from './options'

interface PaletteNoticeProps {
  readonly mode: PaletteMode
  readonly typed: string
  readonly options: PaletteOptions
  readonly state: SearchState
}

/** What has to be said about what is typed: what can be typed, or why something is not found. */
export const PaletteNotice = ({ mode, typed, options, state }: PaletteNoticeProps): ReactNode => {
  const { places, commands, missing, isSearch } = options
  if (missing !== null) return <p className="palette-notice">{t.palette.missing(missing)}</p>
  if (mode === 'places' && typed.trim() === '') {
    return (
      <p className="palette-notice">
        {t.palette.hint}{' '}
        {t.palette.examples.map((example) => (
          <span key={example} className="palette-example">
            {example}
          </span>
        ))}
      </p>
    )
  }
  if (isSearch) return <PassagesNotice state={state} />
  if (typed.trim() === '' || places.length > 0 || commands.length > 0) return null
  return (
    <p className="palette-notice">
      {mode === 'places' ? t.palette.noPlace(typed.trim()) : t.palette.noCommand(typed.trim())}
    </p>
  )
}

const PassagesNotice = ({ state }: { readonly state: SearchState }): ReactNode => {
  if (state.kind === 'failed') return <p className="palette-notice">{t.search.failed}</p>
  if (state.kind === 'idle' || state.answer.hits.length > 0) return null
  return (
    <div className="palette-notice">
      <p className="palette-notice-title">{t.search.none(state.answer.query)}</p>
      <p>{t.search.noneAdvice}</p>
    </div>
  )
}
