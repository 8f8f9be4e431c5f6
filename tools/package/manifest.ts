import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

const manifestSchema = v.pipe(
  v.object({ name: v.string(), version: v.string(), license: v.string() }),
  v.transform(({ name, version, license }) => ({ name, version, licence: license }))
)

/** What package.json says of the app. */
export const manifestOf = async (root: string): Promise<v.InferOutput<typeof manifestSchema>> =>
  v.parse(manifestSchema, JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
