// Colours and cursor moves, which a runner may print where nobody asked for them.
// eslint-disable-next-line no-control-regex -- the escape character is what we look for
const escapes = /\u001b\[[0-9;?]*[A-Za-z]/g

/**
 * The lines in which Vitest closes: what failed by name, files, tests, and when there are any, errors.
 *
 * @param {string} output
 * @returns {string[]}
 */
export function vitestCounts(output) {
  return closing(output, /^ *(?:FAIL|Test Files|Tests|Errors) {2}\S/)
}

/**
 * The lines in which Playwright closes: counts, and under those of what failed or was flaky the names.
 *
 * @param {string} output
 * @returns {string[]}
 */
export function playwrightCounts(output) {
  return closing(
    output,
    /^ {2}\d+ (?:(?:passed|failed|flaky|skipped|interrupted|did not run)\b|errors? w)|^ {4}\S+\.spec\.ts:\d+:\d+ › /
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
