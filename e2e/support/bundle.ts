import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'

/** Bundles a module, so that a page that runs it has what it exports under `name`. */
export const bundle = async (entry: string, name: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, '../..', entry), formats: ['iife'], name }
    }
  })
  const result = Array.isArray(built) ? built[0] : built
  if (result === undefined || !('output' in result)) throw new Error(`${entry} gave no bundle`)
  return `${result.output[0].code}\nglobalThis.${name} = ${name}`
}

/**
 * Puts a module of the renderer into the page under `name`, so that a test can call it where it really
 * runs: in the real runtime, on our origin, with the real IndexedDB.
 */
export const inject = async (page: Page, entry: string, name: string): Promise<void> => {
  await page.evaluate(await bundle(entry, name))
}
