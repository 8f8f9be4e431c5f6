import type { NaslagBridge } from '../shared/ipc/contract'

declare global {
  interface Window {
    /** Set by preload; missing when the renderer is opened in a plain browser. */
    readonly naslag?: NaslagBridge
  }
}

/** The main process, or null outside of the app. No other file touches `window.naslag`. */
export const bridge: NaslagBridge | null = window.naslag ?? null
