/** Reading aloud on one surface of the window. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Part } from '../../shared/corpus/outline'
import type { Settings } from '../../shared/settings/model'
import type { SurfaceId } from '../app/address'
import { surfaceElementId } from '../app/element-ids'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { requiredContext } from '../app/required-context'
import { useDeeds } from '../commands/commands'
import { useSettings } from '../settings/settings'
import { beginningOn } from './beginning'
import { createPlayer, type Player, type PlayerState } from './player'
import { lineAt, scriptOf, type Line } from './script'
import type { Synthesiser } from './synthesiser'

/** What is read aloud: the lines of a part, on the surface that shows it. */
interface Session {
  readonly surface: SurfaceId
  readonly part: Part
  readonly lines: readonly Line[]
}

export interface Speech {
  readonly state: PlayerState
  readonly session: Session | null
  readonly player: Player
  readonly synthesiser: Synthesiser
  readonly choice: Settings['speech']
  readonly choose: (choice: Settings['speech']) => void
  /** Begins where the reader is on the surface that was used last. */
  readonly start: () => void
}

export const [SpeechProvider, useSpeech] = requiredContext<Speech>('speech')

export const useSpeechState = (createSynthesiser: () => Synthesiser): Speech => {
  const outline = useReport()
  const { active, main, beside } = useSurfaces()
  const { settings, change } = useSettings()
  const [synthesiser] = useState(createSynthesiser)
  const [player] = useState(() => createPlayer(synthesiser))
  const state = useSyncExternalStore(player.subscribe, player.state)
  const [session, setSession] = useState<Session | null>(null)
  const { surface, place } = active
  const choice = settings.speech

  const start = (): void => {
    const text = document.getElementById(surfaceElementId(surface))
    const from = text === null ? null : beginningOn(text)
    if (place.kind !== 'at' || from === null) return
    const { blocks, footnotes } = place.part
    const inFootnotes = footnotes.some(({ id }) => id === from.block)
    const lines = scriptOf(outline, inFootnotes ? footnotes : blocks)
    setSession({ surface, part: place.part, lines })
    player.start(
      lines.map(({ said }) => said),
      lineAt(lines, from.block, from.offset),
      choice
    )
  }
  useDeeds({
    'speech.toggle': {
      run: state.kind === 'idle' ? start : player.stop,
      isEnabled: place.kind === 'at',
      isOn: state.kind !== 'idle'
    }
  })

  useEffect(() => {
    player.choose(choice)
  }, [player, choice])

  // What is not on the page any more is not read aloud either.
  const showing = [main, ...(beside === null ? [] : [beside])].find(
    (one) => one.surface === session?.surface
  )?.place
  const isShown = showing?.kind === 'at' && showing.part === session?.part
  useEffect(() => {
    if (!isShown) player.stop()
  }, [player, isShown])
  useEffect(
    () => () => {
      player.stop()
    },
    [player]
  )

  return useMemo(
    () => ({
      state,
      session,
      player,
      synthesiser,
      choice,
      choose: (speech) => {
        change({ speech })
      },
      start
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `start` is made of the same things
    [state, session, player, synthesiser, choice, change, active, outline]
  )
}
