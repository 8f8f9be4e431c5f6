import type { Page } from '@playwright/test'

/** Puts annotations in the notebook of an app, as an earlier session would have left them. */
export const fill = (page: Page, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(async (rows) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('naslag')
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(new Error('the notebook does not open'))
      }
    })
    const transaction = opened.transaction('annotations', 'readwrite')
    for (const row of rows) transaction.objectStore('annotations').put(row)
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    opened.close()
  }, rows)
