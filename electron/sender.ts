/** Who may ask something of main. */
import { appOrigin } from './app-files'

/** What is known of a message's sender, as Electron tells it. */
export interface Sender {
  /** The frame that sent it; null once that is gone. */
  readonly senderFrame: { readonly origin: string } | null
  readonly sender: { readonly mainFrame: unknown }
}

/** Only the page itself of one of our windows, on our own origin: no frame in it, nobody else's page. */
export const isOwnFrame = ({ senderFrame, sender }: Sender): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === appOrigin
