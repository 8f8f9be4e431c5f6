/** Whose editions are taken. */
import * as v from 'valibot'
import { publicKeySchema } from './keys'

/** What a publisher is called, for readers. */
export const publisherNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))

export interface Publisher {
  readonly name: string
  /** As `npm run edition -- keys` prints it. */
  readonly key: string
}

const fileSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({
    publishers: v.array(v.strictObject({ name: publisherNameSchema, key: publicKeySchema }))
  })
)

/** Reads assets/publishers.json; one that is not as it should be is a mistake of whoever builds the app. */
export const publishersIn = (text: string): readonly Publisher[] =>
  v.parse(fileSchema, text).publishers

/** Those of the build with those of the policy, each key once: what the build calls it counts. */
export const allPublishers = (
  built: readonly Publisher[],
  named: readonly Publisher[]
): readonly Publisher[] => {
  const keys = new Set(built.map(({ key }) => key))
  return [...built, ...named.filter(({ key }) => !keys.has(key))]
}
