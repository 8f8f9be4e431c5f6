/** What a soak has written, against what the app has at the end. */
import type { Page } from '@playwright/test'

export interface Ledger {
  /** The words of the note at each place that was kept last. */
  readonly kept: Map<string, string>
  /** All words that were ever typed, also where it is not known whether they were kept. */
  readonly typed: Set<string>
}

/** The words of all notes, as the notebook of a window has them. */
export const notesIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('naslag')
        opening.onerror = () => {
          reject(new Error('the notebook does not open'))
        }
        opening.onsuccess = () => {
          const rows = opening.result.transaction('annotations').objectStore('annotations').getAll()
          rows.onsuccess = () => {
            opening.result.close()
            const all = rows.result as readonly { readonly kind: string; readonly body?: string }[]
            resolve(all.flatMap(({ kind, body }) => (kind === 'note' ? [body ?? ''] : [])))
          }
        }
      })
  )

/** The places whose note is not there any more as it was kept last, and notes that nobody wrote. */
export const lostFrom = ({ kept, typed }: Ledger, notes: readonly string[]): readonly string[] => [
  ...Array.from(kept)
    .filter(([, words]) => !notes.includes(words))
    .map(([place, words]) => `${place}: ${words}`),
  ...notes.filter((words) => !typed.has(words)).map((words) => `nobody wrote: ${words}`)
]
