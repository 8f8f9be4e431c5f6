import { loopDisk, type FileSystem } from './loop-disk'
import type { Place, Trial } from './survive'

const runsPerDisk = 10

/** Enough for a profile; xfs asks for 300 of them at least. */
const megabytes = 320

/**
 * The power cut at any moment while the app starts or saves: the file system that its data folder is on
 * stops without writing what was not synced, then the app is killed, and the disk is mounted anew.
 */
export const powerCuts = (runs: number): Trial => {
  let count = 0
  return {
    name: 'power cuts',
    runs,
    runsPerPlace: runsPerDisk,
    place: async (): Promise<Place> => {
      const kind: FileSystem = count % 3 === 2 ? 'xfs' : 'ext4'
      count += 1
      const { folder, cutPower, restart, remove } = await loopDisk(kind, megabytes)
      return {
        folder,
        strike: async (app) => {
          await cutPower()
          await app.kill()
          await restart()
        },
        remove
      }
    }
  }
}
