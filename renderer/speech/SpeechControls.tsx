import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerStop
} from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { speechRates } from '../../shared/settings/model'
import { t } from '../text/nl'
import { useSpeech } from './speech'
import { hasDutchVoice, usableVoices, voiceToUse, type Voice } from './synthesiser'

const rateStep = 0.25

/** Speeds to choose from, as factors. */
const rates: readonly number[] = Array.from(
  { length: (speechRates.most - speechRates.least) / rateStep + 1 },
  (_, step) => speechRates.least + step * rateStep
)

/** Pausing, going back and on by a sentence, how it sounds, and stopping. */
export const SpeechControls = (): ReactNode => {
  const { state, player } = useSpeech()
  const isPaused = state.kind === 'reading' && state.isPaused
  const isWaiting = state.kind === 'waiting'
  return (
    <>
      <div className="speech-ways">
        <Button
          className="icon-button"
          aria-label={t.speech.previous}
          isDisabled={isWaiting}
          onPress={() => {
            player.step(-1)
          }}
        >
          <IconPlayerSkipBack aria-hidden size={18} />
        </Button>
        <Button
          className="icon-button speech-main"
          aria-label={isPaused ? t.speech.resume : t.speech.pause}
          isDisabled={isWaiting}
          onPress={isPaused ? player.resume : player.pause}
        >
          {isPaused ? (
            <IconPlayerPlay aria-hidden size={20} />
          ) : (
            <IconPlayerPause aria-hidden size={20} />
          )}
        </Button>
        <Button
          className="icon-button"
          aria-label={t.speech.next}
          isDisabled={isWaiting}
          onPress={() => {
            player.step(1)
          }}
        >
          <IconPlayerSkipForward aria-hidden size={18} />
        </Button>
      </div>
      <Button className="button speech-stop" onPress={player.stop}>
        <IconPlayerStop aria-hidden size={18} />
        {t.speech.stop}
      </Button>
      <SpeechManner />
    </>
  )
}

const SpeechManner = (): ReactNode => {
  const { synthesiser, choice, choose } = useSpeech()
  const [all, setAll] = useState<readonly Voice[]>(synthesiser.voices)
  useEffect(
    () =>
      synthesiser.onVoices(() => {
        setAll(synthesiser.voices())
      }),
    [synthesiser]
  )
  const { voice, rate } = choice
  // The system has not told of any yet: there is nothing to choose.
  if (usableVoices(all).length === 0) return <p className="speech-hint">{t.speech.waiting}</p>
  return (
    <div className="speech-manner">
      <label className="speech-choice">
        {t.speech.rate}
        <select
          className="speech-select"
          value={rate}
          onChange={({ target }) => {
            choose({ voice, rate: Number(target.value) })
          }}
        >
          {[...new Set([...rates, rate])]
            .sort((one, other) => one - other)
            .map((one) => (
              <option key={one} value={one}>
                {t.speech.times(one)}
              </option>
            ))}
        </select>
      </label>
      <label className="speech-choice">
        {t.speech.voice}
        <select
          className="speech-select speech-voice"
          value={voiceToUse(all, voice)?.id}
          onChange={({ target }) => {
            choose({ voice: target.value, rate })
          }}
        >
          {usableVoices(all).map(({ id, name, language }) => (
            <option key={id} value={id}>
              {t.speech.voiceName(name, language)}
            </option>
          ))}
        </select>
      </label>
      {all.length > 0 && !hasDutchVoice(all) && (
        <p className="speech-hint">{t.speech.noDutchVoice}</p>
      )}
    </div>
  )
}
