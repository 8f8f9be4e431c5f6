/** What stands in the browser's storage under a name, before Dexie opens it. */
export interface Probe {
  /** The native version, or 0 where there is no database yet. */
  readonly nativeVersion: number
  /** True when the browser found the database damaged and threw it away. */
  readonly isLost: boolean
}

/** Chromium's addition to the event, unknown to the type library. */
interface UpgradeEvent extends IDBVersionChangeEvent {
  readonly dataLoss?: 'none' | 'total'
}

/**
 * Looks without changing anything. Only the first one to open a damaged database is told of the
 * loss, and `indexedDB.databases()` counts as opening: so this comes first, and nothing else asks.
 */
export const probe = (name: string): Promise<Probe> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let result: Probe | null = null
    request.onupgradeneeded = (event: UpgradeEvent) => {
      result = { nativeVersion: 0, isLost: event.dataLoss === 'total' }
      // Nothing is there: leave nothing behind either. The abort ends in `onerror`.
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      const { version } = request.result
      request.result.close()
      resolve({ nativeVersion: version, isLost: false })
    }
    request.onerror = () => {
      if (result === null) reject(request.error ?? new Error('indexedDB: open failed'))
      else resolve(result)
    }
  })
