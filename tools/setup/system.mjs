/**
 * What a Linux system has to have besides the runtime's own files.
 *
 * @typedef {'libraries' | 'fonts' | 'display' | 'archiver' | 'silence'} Need
 */

/**
 * The Debian and Ubuntu packages for each need. Of several names the first that the system knows:
 * Ubuntu 24.04 and Debian 13 gave some libraries the suffix t64.
 *
 * @type {Record<Need, string[][]>}
 */
const packages = {
  libraries: [
    ['libnss3'],
    ['libatk1.0-0t64', 'libatk1.0-0'],
    ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
    ['libcups2t64', 'libcups2'],
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libgbm1'],
    ['libasound2t64', 'libasound2'],
    ['libxss1'],
    ['libxkbcommon0']
  ],
  fonts: [['fonts-dejavu-core', 'fonts-liberation']],
  display: [['xvfb'], ['xauth']],
  archiver: [['7zip']],
  silence: [['iproute2'], ['util-linux'], ['tcpdump'], ['strace']]
}

/** The programs by which the tests of silence make a network and listen to it (tools/silence). */
export const silencePrograms = ['ip', 'unshare', 'nsenter', 'setpriv', 'tcpdump', 'strace']

/**
 * Every package name that may serve some needs.
 *
 * @param {readonly Need[]} needs
 * @returns {string[]}
 */
export function possiblePackages(needs) {
  return needs.flatMap((need) => packages[need].flat())
}

/**
 * Each of the packages for a need, by all names that it has on one system or another.
 *
 * @param {Need} need
 * @returns {readonly (readonly string[])[]}
 */
export function packagesFor(need) {
  return packages[need]
}

/**
 * The packages to install for some needs, on a system that knows the given names. A need of which
 * it knows no name keeps the last, so that the package manager says what is wrong.
 *
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string>} known
 * @returns {string[]}
 */
export function choosePackages(needs, known) {
  return needs
    .flatMap((need) => packages[need])
    .map((names) => names.find((name) => known.has(name)) ?? names.at(-1) ?? '')
}

/**
 * The packages that can be installed, from what `apt-cache policy NAME ...` printed.
 *
 * @param {string} output
 * @returns {Set<string>}
 */
export function knownPackages(output) {
  const names = output.matchAll(/^(\S+):\n(?: .*\n)*? +Candidate: (?!\(none\))\S/gm)
  return new Set(Array.from(names, ([, name = '']) => name))
}

/**
 * The shared libraries that are not there, from what `ldd` printed.
 *
 * @param {string} output
 * @returns {string[]}
 */
export function missingLibraries(output) {
  return Array.from(output.matchAll(/^\s*(\S+) => not found/gm), ([, name = '']) => name)
}

/**
 * Whether packages come from Debian or a system made from it, from its /etc/os-release.
 *
 * @param {string} osRelease
 * @returns {boolean}
 */
export function isDebianFamily(osRelease) {
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(osRelease)
}

/**
 * The command that installs packages, as a user types it.
 *
 * @param {readonly string[]} names
 * @returns {string}
 */
export function installCommand(names) {
  return `sudo apt-get install -y ${names.join(' ')}`
}

/**
 * Whether a window needs a display that we have to bring.
 *
 * @param {string} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {boolean}
 */
export function lacksDisplay(platform, env) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
}

/**
 * What this system lets Chromium build its sandbox with.
 *
 * @typedef {object} SandboxFacts
 * @property {boolean} isRoot
 * @property {string | null} userNamespaces /proc/sys/user/max_user_namespaces, null when absent
 * @property {string | null} cloneAllowed /proc/sys/kernel/unprivileged_userns_clone
 * @property {string | null} appArmorRestricts /proc/sys/kernel/apparmor_restrict_unprivileged_userns
 * @property {boolean} canUnshare whether a trial at a user namespace went well
 * @property {boolean} hasHelper whether chrome-sandbox belongs to root and is setuid
 */

/**
 * Whether Chromium's sandbox cannot start for this user.
 *
 * @param {SandboxFacts} facts
 * @returns {boolean}
 */
export function lacksSandbox(facts) {
  if (facts.isRoot || facts.hasHelper) return false
  // The trial is not enough: Ubuntu lets `unshare` do what it denies to Chromium.
  return (
    !facts.canUnshare ||
    facts.userNamespaces === '0' ||
    facts.cloneAllowed === '0' ||
    facts.appArmorRestricts === '1'
  )
}
