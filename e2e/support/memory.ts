import type { Page } from '@playwright/test'

/** What the app has written under a key of its memory, as JSON; null where there is nothing. */
export const remembered = (page: Page, key: string): Promise<string> =>
  page.evaluate(
    (key) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('naslag')
        opening.onerror = () => {
          reject(new Error('indexedDB'))
        }
        opening.onsuccess = () => {
          const row = opening.result.transaction('memory').objectStore('memory').get(key)
          row.onsuccess = () => {
            opening.result.close()
            resolve(JSON.stringify(row.result ?? null))
          }
        }
      }),
    key
  )
