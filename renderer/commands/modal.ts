import { commands, type CommandId } from '../../shared/commands/registry'

/** Commands that open something over the page, and so can follow one another. */
const opening: ReadonlySet<CommandId> = new Set([
  'palette.open',
  'goto.open',
  'help.open',
  'settings.open'
])

/**
 * True when something modal lies over the page and the command would change what is under it, unseen.
 * What is modal makes the rest of the page inert.
 */
export const isHeldBack = (id: CommandId): boolean =>
  commands[id].doer === 'page' &&
  !opening.has(id) &&
  document.querySelector('#app:is([inert], [aria-hidden]), [inert] > #app') !== null
