import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Place, Trial } from './survive'

const runsPerFolder = 20

/** Every process of the app killed at once, at any moment while it starts or saves. */
export const kills = (runs: number): Trial => ({
  name: 'kills',
  runs,
  runsPerPlace: runsPerFolder,
  place: async (): Promise<Place> => {
    const folder = await mkdtemp(join(tmpdir(), 'naslag-kills-'))
    return {
      folder,
      strike: (app) => app.kill(),
      remove: () => rm(folder, { recursive: true, maxRetries: 5 })
    }
  }
})
