import { useRef, type ReactNode } from 'react'
import { textElementId } from '../app/element-ids'
import { useSurfaceId, useSurfaceLabel } from '../app/places'
import { useEscapeIn } from '../app/useEscapeIn'
import { t } from '../text/nl'
import { SpeechControls } from './SpeechControls'
import { SpeechProblem } from './SpeechProblem'
import type { PlayerState } from './player'
import type { Line } from './script'
import { useSpeech } from './speech'
import { usePaintedSpeech } from './usePaintedSpeech'

/** Below the text: what is read aloud on this surface, and how to go on. It never takes focus by itself. */
export const SpeechBar = (): ReactNode => {
  const surface = useSurfaceId()
  const { state, session } = useSpeech()
  const isHere = session?.surface === surface
  const line = isHere && state.kind === 'reading' ? session.lines[state.line] : undefined
  usePaintedSpeech(surface, line)
  return (
    <>
      <p role="status" className="visually-hidden">
        {isHere ? stateInWords(state) : ''}
      </p>
      {isHere && state.kind !== 'idle' && <Bar line={line} />}
    </>
  )
}

/** What is said of it by itself; while it reads, only the text should sound. */
const stateInWords = (state: PlayerState): string => {
  switch (state.kind) {
    case 'no-voice':
      return t.speech.noVoice
    case 'failed':
      return t.speech.failed
    case 'ended':
      return t.speech.ended
    case 'reading':
      return state.isPaused ? t.speech.paused : ''
    case 'waiting':
      return t.speech.waiting
    case 'idle':
      return ''
  }
}

const Bar = ({ line }: { readonly line: Line | undefined }): ReactNode => {
  const surface = useSurfaceId()
  const label = useSurfaceLabel()
  const { state, player } = useSpeech()
  const bar = useRef<HTMLElement>(null)
  useEscapeIn(bar, () => {
    player.stop()
    if (line === undefined) return
    document.getElementById(textElementId(surface, line.block))?.focus({ preventScroll: true })
  })
  return (
    <section ref={bar} className="speech-bar" aria-label={label(t.speech.label)} tabIndex={-1}>
      {state.kind === 'reading' || state.kind === 'waiting' ? (
        <SpeechControls />
      ) : (
        <SpeechProblem />
      )}
    </section>
  )
}
