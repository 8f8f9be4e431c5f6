/** What a runtime is made of, asked of the runtime itself. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as v from 'valibot'
import type { RuntimeVersions } from './sbom'

const versionsSchema = v.object({
  electron: v.string(),
  chrome: v.string(),
  node: v.string(),
  v8: v.string()
})

/** Starts the runtime, whose fuses are not set yet, as plain Node. */
export const runtimeVersions = async (program: string): Promise<RuntimeVersions> => {
  const { stdout } = await promisify(execFile)(
    program,
    ['--print', 'JSON.stringify(process.versions)'],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }
  )
  return v.parse(versionsSchema, JSON.parse(stdout))
}
