/** The one file that touches ipcMain: every message is checked for who sent it and what it holds. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import * as v from 'valibot'
import { channels, type Args, type Channel, type Reply } from '../shared/ipc/contract'
import { appOrigin } from './app-files'

export type Handlers = {
  readonly [C in Channel]: (args: Args<C>, sender: WebContents) => Reply<C> | Promise<Reply<C>>
}

/**
 * Answers the renderer's messages. A message from anything but the main frame of a window on our
 * own origin, or with arguments that do not fit, is refused: the caller's promise rejects.
 */
export const answerRenderer = (handlers: Handlers): void => {
  for (const channel of Object.keys(channels) as Channel[]) {
    ipcMain.handle(channel, (event, args: unknown) => {
      if (!isOwnFrame(event)) throw new Error(`${channel}: refused, unknown sender`)
      const parsed = v.safeParse(channels[channel].args, args)
      if (!parsed.success) throw new Error(`${channel}: refused, arguments do not fit`)
      return handlers[channel](parsed.output, event.sender)
    })
  }
}

const isOwnFrame = ({ senderFrame, sender }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === appOrigin
