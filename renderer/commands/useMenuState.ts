import { useEffect } from 'react'
import { commandIds, commands } from '../../shared/commands/registry'
import { bridge } from '../bridge'
import { useCommands } from './commands'
import { isHeldBack } from './modal'

const pageCommands = commandIds.filter((id) => commands[id].doer === 'page')

/** Keeps the menu bar in step with what can be done here, and does what is chosen in it. */
export const useMenuState = (): void => {
  const { run, stateOf, subscribe } = useCommands()
  useEffect(() => {
    const { invoke } = bridge ?? {}
    if (invoke === undefined) return
    let frame = 0
    let told = ''
    const tell = (): void => {
      const state = {
        enabled: pageCommands.filter((id) => stateOf(id).isEnabled),
        on: pageCommands.filter((id) => stateOf(id).isOn)
      }
      const text = JSON.stringify(state)
      if (text === told) return
      told = text
      void invoke('window:commands', state)
    }
    // Many states change together: they are told once, when all are in place.
    const tellSoon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(tell)
    }
    tellSoon()
    const unsubscribe = subscribe(tellSoon)
    return () => {
      unsubscribe()
      cancelAnimationFrame(frame)
    }
  }, [stateOf, subscribe])
  useEffect(
    () =>
      bridge?.on('command:run', (id) => {
        if (!isHeldBack(id)) run(id)
      }),
    [run]
  )
}
