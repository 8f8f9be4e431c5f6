/** The commands of the page: who can carry one out says so here, and whoever shows them asks here. */
import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { commands, type CommandId } from '../../shared/commands/registry'
import { requiredContext } from '../app/required-context'
import { bridge } from '../bridge'

type IdsOf<D extends string> = {
  [I in CommandId]: (typeof commands)[I]['doer'] extends D ? I : never
}[CommandId]

/** Commands that the page itself carries out. */
type PageCommandId = IdsOf<'page'>

/** How the page carries a command out at this moment. */
export interface Deed {
  readonly run: () => void
  /** False when there is nothing to do it to; true when left out. */
  readonly isEnabled?: boolean
  /** For a command that is on or off. */
  readonly isOn?: boolean
}

export type Deeds = Readonly<Partial<Record<PageCommandId, Deed>>>

/** What is known of a command now. */
export interface CommandState {
  readonly isEnabled: boolean
  readonly isOn: boolean
}

export interface Commands {
  /** Carries a command out, here or in main; nothing happens when it cannot be used now. */
  readonly run: (id: CommandId) => void
  readonly stateOf: (id: CommandId) => CommandState
  /** Offers deeds until the answer is called. Of two that offer the same command the last one counts. */
  readonly offer: (deeds: () => Deeds) => () => void
  /** Calls back when a state may have changed; the answer ends that. */
  readonly subscribe: (onChange: () => void) => () => void
  /** Says that a state may have changed. */
  readonly changed: () => void
}

export const [CommandsProvider, useCommands] = requiredContext<Commands>('commands')

/** The commands of a window, with nobody to carry them out yet. */
export const createCommands = (): Commands => {
  const offers: (() => Deeds)[] = []
  const listeners = new Set<() => void>()
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  const deedOf = (id: CommandId): Deed | undefined => {
    for (const deeds of offers.toReversed()) {
      const deed = (deeds() as Readonly<Partial<Record<CommandId, Deed>>>)[id]
      if (deed !== undefined) return deed
    }
    return undefined
  }
  return {
    run: (id) => {
      if (commands[id].doer !== 'page') {
        void bridge?.invoke('window:run', id)
        return
      }
      const deed = deedOf(id)
      if (deed !== undefined && deed.isEnabled !== false) deed.run()
    },
    stateOf: (id) => {
      if (commands[id].doer !== 'page') return { isEnabled: true, isOn: false }
      const deed = deedOf(id)
      return {
        isEnabled: deed !== undefined && deed.isEnabled !== false,
        isOn: deed?.isOn === true
      }
    },
    offer: (deeds) => {
      offers.push(deeds)
      changed()
      return () => {
        offers.splice(offers.indexOf(deeds), 1)
        changed()
      }
    },
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
      }
    },
    changed
  }
}

/** Offers deeds as long as the component is there; they may close over what it shows now. */
export const useDeeds = (deeds: Deeds): void => {
  const { offer, changed } = useCommands()
  // Not an effect event: menus ask for states while they are drawn, when such an event may not be called.
  const current = useRef(deeds)
  useLayoutEffect(() => {
    current.current = deeds
  })
  useLayoutEffect(() => offer(() => current.current), [offer])
  const states = JSON.stringify(
    Object.entries<Deed>(deeds).map(([id, { isEnabled, isOn }]) => [id, isEnabled, isOn])
  )
  useEffect(() => {
    changed()
  }, [changed, states])
}

/** The state of a command, kept up to date. */
export const useCommandState = (id: CommandId): CommandState => {
  const { subscribe, stateOf } = useCommands()
  // Each by itself, as a value that equals that of before: most changes are of other commands.
  const isEnabled = useSyncExternalStore(subscribe, () => stateOf(id).isEnabled)
  const isOn = useSyncExternalStore(subscribe, () => stateOf(id).isOn)
  return useMemo(() => ({ isEnabled, isOn }), [isEnabled, isOn])
}
