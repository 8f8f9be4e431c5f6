/** The one file that touches ipcMain: every message is checked for who sent it and what it holds. */
// eslint-disable-next-line no-restricted-imports -- this is that file
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import * as v from 'valibot'
import {
  channels,
  type Args,
  type Channel,
  type EventArgs,
  type EventName,
  type Reply
} from '../shared/ipc/contract'
import { appOrigin } from './app-files'

/** What a handler gives; nothing counts as undefined. */
type Answer<C extends Channel> = Reply<C> extends undefined ? unknown : Reply<C>

/** Answers one kind of message; `sender` is the page that asks. */
type Handler<C extends Channel> = (
  args: Args<C>,
  sender: WebContents
) => Answer<C> | Promise<Answer<C>>

/**
 * Answers a channel. A message from anything but the main frame of a window on our own origin, or
 * with arguments that do not fit, is refused: the caller's promise rejects.
 */
export const answer = <C extends Channel>(channel: C, handler: Handler<C>): void => {
  // The schema of a channel gives its own Args; TypeScript cannot see that through a type parameter.
  const schema = channels[channel].args as v.GenericSchema<unknown, Args<C>>
  ipcMain.handle(channel, (event, args: unknown) => {
    if (!isOwnFrame(event)) throw new Error(`${channel}: refused, unknown sender`)
    const parsed = v.safeParse(schema, args)
    if (!parsed.success) throw new Error(`${channel}: refused, arguments do not fit`)
    return handler(parsed.output, event.sender)
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

const isOwnFrame = ({ senderFrame, sender }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === appOrigin
