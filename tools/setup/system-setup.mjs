import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { run } from './command.mjs'
import { withLock } from './lock.mjs'
import { Stop } from './stop.mjs'
import {
  choosePackages,
  installCommand,
  isDebianFamily,
  knownPackages,
  lacksSandbox,
  missingLibraries,
  possiblePackages,
  silencePrograms
} from './system.mjs'

/** @typedef {import('./system.mjs').Need} Need */

/**
 * What is missing for some needs: the need, and the things that a person would look for.
 *
 * @typedef {object} Lack
 * @property {Need} need
 * @property {string[]} things
 */

export const isRoot = process.getuid?.() === 0

/**
 * Makes sure that the system has what the runtime needs. As root on Debian and Ubuntu what is
 * missing gets installed; else it is named, and that is the end.
 *
 * @param {import('./place.mjs').Place} place
 * @param {string} executable of the runtime
 * @param {readonly Need[]} needs
 */
export async function ensureSystem(place, executable, needs) {
  if (process.platform !== 'linux') return
  const lacks = await findLacks(executable, needs)
  if (lacks.length > 0) {
    await withLock(path.join(place.cache, 'lock'), place.say, async (noteChild) => {
      await supply(place, lacks, noteChild)
    })
    const left = await findLacks(executable, needs)
    if (left.length > 0) throw new Stop(`Still missing on this system: ${things(left)}`)
  }
  if (lacksSandbox(await sandboxFacts(executable))) throw new Stop(noSandbox(executable))
}

/**
 * Brings what the tests of silence need. Root alone can run them; where they cannot be run, they say so
 * and the others go on.
 *
 * @param {import('./place.mjs').Place} place
 * @param {string} executable of the runtime
 */
export async function ensureSilencePrograms(place, executable) {
  if (!isRoot) return
  try {
    await ensureSystem(place, executable, ['silence'])
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem
    place.say(problem.message)
  }
}

/**
 * @param {string} executable
 * @param {readonly Need[]} needs
 * @returns {Promise<Lack[]>}
 */
async function findLacks(executable, needs) {
  /** @type {Record<Need, () => Promise<string[]> | string[]>} */
  const look = {
    libraries: async () => missingLibraries((await run('ldd', [executable])).output),
    fonts: () => (fontFolders().some(hasFont) ? [] : ['a font']),
    display: () => ['xvfb-run', 'Xvfb', 'xauth'].filter((program) => findProgram(program) === null),
    archiver: () => (findProgram('7zz') === null ? ['7zz'] : []),
    silence: () => silencePrograms.filter((program) => findProgram(program) === null)
  }
  const lacks = await Promise.all(needs.map(async (need) => ({ need, things: await look[need]() })))
  return lacks.filter((lack) => lack.things.length > 0)
}

/**
 * The path of a program, or null when it is not on the path.
 *
 * @param {string} name
 * @returns {string | null}
 */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null
}

function fontFolders() {
  const home = homedir()
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    path.join(home, '.fonts'),
    path.join(home, '.local', 'share', 'fonts')
  ].filter((folder) => existsSync(folder))
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
function hasFont(folder) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? hasFont(path.join(folder, entry.name))
      : /\.(?:ttf|otf|ttc|otc|pfb)$/i.test(entry.name)
  )
}

/** @param {readonly Lack[]} lacks */
const things = (lacks) => lacks.flatMap((lack) => lack.things).join(', ')

/**
 * @param {import('./place.mjs').Place} place
 * @param {readonly Lack[]} lacks
 * @param {(pid: number) => void} noteChild
 */
async function supply({ say }, lacks, noteChild) {
  const needs = lacks.map((lack) => lack.need)
  say(`Missing on this system: ${things(lacks)}`)
  if (!isDebianFamily(readIfThere('/etc/os-release') ?? '') || findProgram('apt-get') === null) {
    throw new Stop(
      [
        'Install what holds these with the package manager of this system and run the same',
        `command again. On Debian and Ubuntu they are in ${choosePackages(needs, new Set()).join(', ')}.`
      ].join('\n')
    )
  }
  /** @param {readonly string[]} args */
  const apt = (args) =>
    run('apt-get', ['-y', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      onStart: noteChild
    })
  if (isRoot) {
    say('Installing the system packages (apt-get) ...')
    await apt(['update'])
  }
  const policy = await run('apt-cache', ['policy', ...possiblePackages(needs)])
  const names = choosePackages(needs, knownPackages(policy.output))
  if (!isRoot) {
    throw new Stop(
      `Install them with this command and run the same command again:\n\n  ${installCommand(names)}\n`
    )
  }
  const install = ['install', '--no-install-recommends', ...names]
  let { code, output } = await apt(install)
  if (code !== 0 && output.includes('dpkg --configure -a')) {
    // An earlier run was killed while dpkg was at work; this is how dpkg wants to go on.
    await run('dpkg', ['--configure', '-a'], { onStart: noteChild })
    ;({ code, output } = await apt(install))
  }
  if (code !== 0) {
    throw new Stop(
      `${output.trim()}\n\napt-get could not install the system packages. They are needed once:\n\n  ${installCommand(names)}\n`
    )
  }
}

/** @param {string} executable */
async function sandboxFacts(executable) {
  const hasTrial = !isRoot && findProgram('unshare') !== null
  const helper = statSync(path.join(path.dirname(executable), 'chrome-sandbox'), {
    throwIfNoEntry: false
  })
  return {
    isRoot,
    userNamespaces: readIfThere('/proc/sys/user/max_user_namespaces'),
    cloneAllowed: readIfThere('/proc/sys/kernel/unprivileged_userns_clone'),
    appArmorRestricts: readIfThere('/proc/sys/kernel/apparmor_restrict_unprivileged_userns'),
    canUnshare: !hasTrial || (await run('unshare', ['-Ur', 'true'])).code === 0,
    hasHelper: helper?.uid === 0 && (helper.mode & 0o4000) !== 0
  }
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

/** @param {string} executable */
function noSandbox(executable) {
  const helper = path.join(path.dirname(executable), 'chrome-sandbox')
  return [
    'This system does not let Chromium build its sandbox, and Naslag does not start without it.',
    'Let the runtime have its sandbox helper (once) and run the same command again:',
    '',
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    ''
  ].join('\n')
}
