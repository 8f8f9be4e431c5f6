import path from 'node:path'
import { withLock } from './lock.mjs'
import { clearStamp, isStamped, writeStamp } from './stamp.mjs'

/**
 * A part of the set-up whose result stays valid as long as its stamp does.
 *
 * @typedef {object} Step
 * @property {string} title said before it starts, as in "Building the app"
 * @property {() => import('./stamp.mjs').Stamp} stamp
 * @property {(noteChild: (pid: number) => void) => Promise<void>} act
 */

/**
 * Does a step unless its result is there already. One process at a time does so in a checkout.
 *
 * @param {import('./place.mjs').Place} place
 * @param {Step} step
 */
export async function ensure(place, step) {
  if (isStamped(step.stamp())) return
  await withLock(setupLock(place), place.say, async (noteChild) => {
    const stamp = step.stamp()
    if (isStamped(stamp)) return
    clearStamp(stamp)
    place.say(`${step.title} ...`)
    const start = Date.now()
    await step.act(noteChild)
    writeStamp(stamp)
    place.say(`${step.title}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`)
  })
}

/**
 * @param {import('./place.mjs').Place} place
 * @returns {string} the lock of everything that changes the checkout
 */
export function setupLock(place) {
  return path.join(place.root, 'build', 'setup', 'lock')
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {string} name
 * @returns {string} the stamp file of a step whose result is under build/
 */
export function stampFile(place, name) {
  return path.join(place.root, 'build', 'setup', `${name}.stamp`)
}
