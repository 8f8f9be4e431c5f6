/** Names of files that the app proposes. */
import * as v from 'valibot'

/** The longest name proposed, in characters; with folder and extension it stays far below what systems bear. */
const longest = 120

/** A name without extension that every system takes. */
export const fileNameSchema = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N} ,()–-][\p{L}\p{N} ,.()–-]*$/u),
  v.maxLength(longest)
)

/** Makes a name of a text, leaving out what a file name cannot hold. */
export const fileNameOf = (text: string): string => {
  const name = text
    .replaceAll(/[^\p{L}\p{N} ,.()–-]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .replace(/^[ .]+/, '')
    .slice(0, longest)
    .replace(/[ .]+$/, '')
  return name === '' ? 'Naslag' : name
}
