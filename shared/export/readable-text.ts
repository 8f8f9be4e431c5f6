/** A text that the app did not write itself, in the copy that a person reads without Naslag. */
import { markup, type Html } from '../cite/html'
import { hasUnseen, withSigns } from '../text/unseen'

/** As plain text, which turns the way its own letters do and never what stands around it. */
export const writtenText = (text: string, unseen: string): Html =>
  markup`<p class="text" dir="auto">${withSigns(text)}</p>
${hasUnseen(text) ? markup`<p class="about">${unseen}</p>\n` : ''}`
