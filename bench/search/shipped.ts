import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type * as search from './open'

type Search = typeof search

/** The oldest browser that the app is built for: `target` of the renderer in electron.vite.config.ts. */
const target = 'chrome130'

/**
 * Builds search as the app ships it. What runs TypeScript as it stands names every function that is made
 * and makes every pattern anew where it is used: search took a sixth longer by that, its peers nothing.
 */
export const buildSearch = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target,
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, 'open.ts'),
        formats: ['es'],
        fileName: () => 'open.mjs'
      }
    }
  })
}

/** Search as it was built into the folder. */
export const loadSearch = async (folder: string): Promise<Search> =>
  (await import(pathToFileURL(join(folder, 'open.mjs')).href)) as Search
