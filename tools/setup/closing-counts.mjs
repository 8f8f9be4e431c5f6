// Colours and cursor moves, which a runner may print where nobody asked for them.
// eslint-disable-next-line no-control-regex -- the escape character is what we look for
const escapes = /\u001b\[[0-9;?]*[A-Za-z]/g

/**
 * The lines in which Vitest closes: files, tests, and when there are any, errors.
 *
 * @param {string} output
 * @returns {string[]}
 */
export function vitestCounts(output) {
  return closing(output, /^ *(?:Test Files|Tests|Errors) {2}\S/)
}

/**
 * The lines in which Playwright closes.
 *
 * @param {string} output
 * @returns {string[]}
 */
export function playwrightCounts(output) {
  return closing(
    output,
    /^ {2}\d+ (?:(?:passed|failed|flaky|skipped|interrupted|did not run)\b|errors? w)/
  )
}

/**
 * @param {string} output
 * @param {RegExp} pattern
 */
function closing(output, pattern) {
  return output
    .replaceAll(escapes, '')
    .split(/\r?\n/)
    .filter((line) => pattern.test(line))
}
