/*
 * What the fallback runtime starts with, in place of the default app of a stock Electron: it loads
 * the app whose folder is named on the command line. For development only.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { app } from 'electron'

/** What a stock Electron's default app uses as well, and its type declarations leave out. */
const electronApp =
  /** @type {import('electron').App & { setAppPath: (path: string) => void, setVersion: (version: string) => void }} */ (
    app
  )

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (named === undefined) give('Which app? Name the folder of its package.json on the command line.')
else load(path.resolve(named))

/** @param {string} folder */
function load(folder) {
  const manifestFile = path.join(folder, 'package.json')
  if (!existsSync(manifestFile)) {
    give(`No app in ${folder}: it has no package.json.`)
    return
  }
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const manifest =
    /** @type {{ name?: string, productName?: string, version?: string, main?: string }} */ (
      content
    )
  const main = path.join(folder, manifest.main ?? 'index.js')
  if (statSync(main, { throwIfNoEntry: false })?.isFile() !== true) {
    give(`The app in ${folder} is not built: ${main} is not there.`)
    return
  }
  electronApp.setAppPath(folder)
  electronApp.setVersion(manifest.version ?? '0.0.0')
  electronApp.setName(manifest.productName ?? manifest.name ?? 'Electron')
  try {
    // Not `import`: the app has to have done its work when Electron gets ready.
    createRequire(main)(main)
  } catch (problem) {
    // Electron would show a dialog, which nobody sees when there is no display.
    console.error(problem)
    process.exit(1)
  }
}

/** @param {string} message */
function give(message) {
  console.error(message)
  process.exit(2)
}
