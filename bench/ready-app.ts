import { ensureApp } from '../tools/setup/app.mjs'
import { ensureCorpus } from '../tools/setup/corpus.mjs'
import { thisPlace, type Place } from '../tools/setup/place.mjs'
import { ensureRuntime } from '../tools/setup/runtime/runtime.mjs'
import { ensureSystem } from '../tools/setup/system-setup.mjs'

interface Ready {
  readonly place: Place
  /** The executable of the runtime. */
  readonly runtime: string
}

/** All that a bench of the app needs: runtime, what the system lacks for it, corpus and app. */
export const readyApp = async (): Promise<Ready> => {
  const place = thisPlace(2)
  const { path: runtime } = await ensureRuntime(place)
  await ensureSystem(place, runtime, ['libraries', 'fonts', 'display'])
  await ensureCorpus(place)
  await ensureApp(place)
  return { place, runtime }
}
