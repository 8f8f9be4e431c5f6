/** How often a page may have something done: what opens windows, dialogs or files, or writes one. */
import type { Channel } from './contract'

/** As many as that at once, and so many a second after that. A key that is held down stays below it. */
const allowance = { atOnce: 60, perSecond: 40 } as const

/**
 * Channels that take turns. Writing to the vault is not among them: a note is never refused because
 * of how many there are.
 */
const paced: ReadonlySet<Channel> = new Set([
  'app:theme',
  'clipboard:write',
  'data:erase',
  'data:pin',
  'document:print',
  'document:save',
  'edition:add',
  'edition:choose',
  'edition:remove',
  'exchange:open',
  'exchange:save',
  'file:save',
  'notebook:begin-again',
  'notebook:set-aside',
  'print:paper',
  'print:pdf',
  'table:save',
  'window:full-screen',
  'window:open',
  'window:run'
])

/** Whether one more message on a channel is in time, at `now` in milliseconds. */
export type Pace = (channel: Channel, now: number) => boolean

/** The pace of one page. */
export const newPace = (): Pace => {
  const lefts = new Map<Channel, { left: number; at: number }>()
  return (channel, now) => {
    if (!paced.has(channel)) return true
    const { left, at } = lefts.get(channel) ?? { left: allowance.atOnce, at: now }
    // A clock that was put back gives nothing.
    const gained = (Math.max(0, now - at) / 1_000) * allowance.perSecond
    const having = Math.min(allowance.atOnce, left + gained)
    const isInTime = having >= 1
    lefts.set(channel, { left: isInTime ? having - 1 : having, at: now })
    return isInTime
  }
}
