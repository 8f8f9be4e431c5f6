import type { ReactNode } from 'react'
import { UnknownWords } from '../search/UnknownWords'
import type { SearchState } from '../search/useSearch'
import { t } from '../text/nl'
import type { PaletteMode, PaletteOptions } from './options'

interface PaletteNoticeProps {
  readonly mode: PaletteMode
  readonly typed: string
  readonly options: PaletteOptions
}

/** What has to be said before the list: what can be typed, or why a place is not there. */
export const PaletteNotice = ({ mode, typed, options }: PaletteNoticeProps): ReactNode => {
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
  if (isSearch) return null
  if (typed.trim() === '' || places.length > 0 || commands.length > 0) return null
  return (
    <p className="palette-notice">
      {mode === 'places' ? t.palette.noPlace(typed.trim()) : t.palette.noCommand(typed.trim())}
    </p>
  )
}

interface HitsNoticeProps {
  readonly options: PaletteOptions
  readonly state: SearchState
}

/** That nothing answers; with advice where nothing else was found either. */
export const HitsNotice = ({ options, state }: HitsNoticeProps): ReactNode => {
  const { places, commands, isSearch, isNamed } = options
  if (!isSearch || state.kind === 'idle') return null
  if (state.kind === 'failed') return <p className="palette-notice">{t.search.failed}</p>
  if (state.answer.hits.length > 0 || isNamed) return null
  const isAlone = places.length === 0 && commands.length === 0
  return (
    <div className="palette-notice">
      <p className="palette-notice-title">{t.search.none(state.answer.text.trim())}</p>
      <UnknownWords answer={state.answer} />
      {isAlone && <p>{t.search.noneAdvice}</p>}
    </div>
  )
}
