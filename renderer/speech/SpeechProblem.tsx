import { IconInfoCircle, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../text/nl'
import { useSpeech } from './speech'

/** Why nothing is read aloud, and what to do about it. */
export const SpeechProblem = (): ReactNode => {
  const { state, player, start } = useSpeech()
  const isEnd = state.kind === 'ended'
  return (
    <>
      <IconInfoCircle aria-hidden size={20} className="speech-icon" />
      <div className="speech-message">
        {isEnd && <p>{t.speech.ended}</p>}
        {state.kind === 'failed' && <p>{t.speech.failed}</p>}
        {state.kind === 'no-voice' && (
          <>
            <p className="speech-title">{t.speech.noVoice}</p>
            <p>{t.speech.noVoiceAdvice}</p>
          </>
        )}
      </div>
      {!isEnd && (
        <Button className="button" onPress={start}>
          {t.speech.retry}
        </Button>
      )}
      <Button
        className="icon-button"
        aria-label={t.speech.close}
        onPress={() => {
          player.stop()
        }}
      >
        <IconX aria-hidden size={18} />
      </Button>
    </>
  )
}
