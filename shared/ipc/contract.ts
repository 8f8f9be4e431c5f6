/**
 * Every message between the renderer and the main process, named and shaped once. Main checks each
 * argument against `args` before it acts; preload and renderer take their types from here.
 */
import * as v from 'valibot'

/** What the app says of itself. */
const appInfoSchema = v.strictObject({
  version: v.string(),
  electron: v.string(),
  chrome: v.string()
})
export type AppInfo = v.InferOutput<typeof appInfoSchema>

/** Renderer asks, main answers. `args` is the one argument; `result` what the promise gives. */
export const channels = {
  /** Versions of app and runtime. */
  'app:info': { args: v.undefined(), result: appInfoSchema },
  /** The report is laid out and readable: a waiting screenshot may be taken. */
  'app:report-shown': { args: v.undefined(), result: v.undefined() }
} as const

export type Channel = keyof typeof channels
export type Args<C extends Channel> = v.InferOutput<(typeof channels)[C]['args']>
export type Reply<C extends Channel> = v.InferOutput<(typeof channels)[C]['result']>

/** What preload exposes as `window.naslag`. */
export interface NaslagBridge {
  readonly invoke: <C extends Channel>(channel: C, args: Args<C>) => Promise<Reply<C>>
}
