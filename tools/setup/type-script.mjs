/**
 * The command line that runs a TypeScript file, in one process.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {import('./launch.mjs').CommandLine}
 */
export function typeScript(file, args) {
  return [process.execPath, '--import', import.meta.resolve('tsx'), file, ...args]
}
