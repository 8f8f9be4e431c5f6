import * as v from 'valibot'

/** What the app says of itself. */
export const appInfoSchema = v.strictObject({
  version: v.string(),
  /** The commit of the sources that it was made of; null where that is not known. */
  commit: v.nullable(v.string()),
  electron: v.string(),
  chrome: v.string(),
  node: v.string(),
  /** True in a release, where commands for development are left out. */
  isPackaged: v.boolean()
})
export type AppInfo = v.InferOutput<typeof appInfoSchema>
