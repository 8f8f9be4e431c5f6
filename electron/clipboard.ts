import { clipboard, ClipboardItem } from 'electron'
import { answer } from './ipc'

/** The clipboard of the fallback runtime, Electron 33 (docs/adr/0002), which has no items yet. */
interface FormerClipboard {
  readonly write: (data: { readonly text: string; readonly html: string }) => void
}

/** False in the fallback runtime, whatever the types of the newest one say. */
const hasItems = typeof (ClipboardItem as unknown) === 'function'

/** Lets the page put text on the clipboard; it cannot read what is there. */
export const answerClipboard = (): void => {
  answer('clipboard:write', async ({ text, html }) => {
    if (hasItems) {
      await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })])
    } else {
      const former = clipboard as unknown as FormerClipboard
      former.write({ text, html })
    }
  })
}
