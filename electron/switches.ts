/** Which switches of the command line a release starts with. Pure, so that all kinds of them can be tried. */

/** The system's code for a start that is not set up as it should be (EX_CONFIG). */
export const refusedStart = 78

/**
 * What a release takes: its own options, and what screens, graphics cards and aids for reading need. All
 * others are refused, not only the ones known to be harmful: a runtime has over a thousand, among them
 * some that open a port, load code, take the sandbox away or move the data.
 */
const allowed: ReadonlySet<string> = new Set([
  'screenshot',
  'zelftest',
  'class',
  'disable-dev-shm-usage',
  'disable-gpu',
  'disable-gpu-compositing',
  'display',
  'enable-wayland-ime',
  'force-device-scale-factor',
  'force-high-contrast',
  'force-renderer-accessibility',
  'gtk-version',
  'high-dpi-support',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
  'use-angle',
  'use-gl'
])

/**
 * The first switch among the arguments of a start that a release does not take, or null. Read as Chromium
 * reads them: with one dash or two, on Windows also with a slash and in any case, white space around it or
 * not, and up to `--`. A switch behind a link is read as well: Chromium does.
 */
export const refusedSwitch = (
  args: readonly string[],
  platform: NodeJS.Platform
): string | null => {
  const end = args.indexOf('--')
  const read = end === -1 ? args : args.slice(0, end)
  const prefix = platform === 'win32' ? /^(?:--?|\/)(?=.)/s : /^--?(?=.)/s
  const refused = read
    .map((argument) => argument.trim())
    .find((argument) => prefix.test(argument) && !allowed.has(nameOf(argument.replace(prefix, ''))))
  return refused === undefined ? null : shown(refused)
}

const nameOf = (text: string): string => text.replace(/=.*$/s, '').toLowerCase()

/** A switch without its value, which may be long or secret, as a terminal can show it. */
const shown = (argument: string): string =>
  argument
    .replace(/=.*$/s, '')
    .slice(0, 80)
    .replaceAll(/[^\x20-\x7e]/g, '?')
