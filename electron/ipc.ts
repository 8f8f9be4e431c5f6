/** The one file that touches ipcMain: every message is checked for who sent it and what it holds. */
// eslint-disable-next-line no-restricted-imports -- this is that file
import { ipcMain, type WebContents } from 'electron'
import { accept } from '../shared/ipc/accept'
import type { Args, Channel, EventArgs, EventName, Reply } from '../shared/ipc/contract'
import { newPace, type Pace } from '../shared/ipc/pace'
import { isOwnFrame } from './sender'

/** What a handler gives; nothing counts as undefined. */
type Answer<C extends Channel> = Reply<C> extends undefined ? unknown : Reply<C>

/** Answers one kind of message; `sender` is the page that asks. */
type Handler<C extends Channel> = (
  args: Args<C>,
  sender: WebContents
) => Answer<C> | Promise<Answer<C>>

/** How fast each page goes. */
const paces = new WeakMap<WebContents, Pace>()

const paceOf = (page: WebContents): Pace => {
  const pace = paces.get(page) ?? newPace()
  paces.set(page, pace)
  return pace
}

/**
 * Answers a channel. A message from anything but the main frame of a window on our own origin, with
 * arguments that do not fit or are too much, or sooner than a reader could, is refused: the caller's
 * promise rejects.
 */
export const answer = <C extends Channel>(channel: C, handler: Handler<C>): void => {
  const refused = (reason: string): Error => new Error(`${channel}: refused, ${reason}`)
  ipcMain.handle(channel, (event, args: unknown) => {
    if (!isOwnFrame(event)) throw refused('unknown sender')
    const accepted = accept(channel, args)
    if (!accepted.ok) throw refused(accepted.error)
    if (!paceOf(event.sender)(channel, performance.now())) throw refused('too often')
    return handler(accepted.value, event.sender)
  })
}

/** Tells a page something. */
export const tell = <E extends EventName>(
  contents: WebContents,
  event: E,
  args: EventArgs<E>
): void => {
  contents.send(event, args)
}
