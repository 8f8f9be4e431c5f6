/** The lines over and under the text of a printout. */

/** How far the text stands from the edges of the paper, in millimetres. */
export interface TextEdges {
  readonly left: number
  readonly right: number
}

/** Of each printout, as its style sheet has it: styles/print.css, print-card.css and print-written.css. */
export const textEdges = {
  report: { left: 35, right: 40 },
  card: { left: 20, right: 20 },
  written: { left: 35, right: 35 }
} satisfies Readonly<Record<string, TextEdges>>

/**
 * Running title and page number. They are drawn by the runtime on a page of its own, which has neither
 * our fonts nor our style sheets; it fills the elements of these classes. They stand over and under the
 * text.
 */
export const runningLine = (
  { left: from, right: to }: TextEdges,
  left: string,
  right: string
): string =>
  `<div style="display: flex; justify-content: space-between; width: 100%; padding: 0 ${to}mm 0 ${from}mm; color: #4c5561; font: 8pt 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"><span>${left}</span><span>${right}</span></div>`
