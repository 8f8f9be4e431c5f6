/** Of which state of the sources a package says that it was made. */
import * as v from 'valibot'

/** What tools/package writes into package.json. */
const manifestSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/)) })
)

/** The commit that the text of a package.json names; null in a checkout, and where whoever packed did not know. */
export const commitIn = (manifest: string): string | null => {
  const parsed = v.safeParse(manifestSchema, manifest)
  return parsed.success ? parsed.output.commit : null
}
