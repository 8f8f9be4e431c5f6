import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')

/** Packages that update, report, or open main to the page. */
const unwanted =
  /(?:^|\/)(?:electron-updater|update-electron-app|@electron\/remote|electron-log|@sentry\/.+|bugsnag.*|analytics.*)$/

test('nothing that updates, reports or opens main to the page is installed', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, unknown>>
  }
  const names = Object.keys(lock.packages)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => unwanted.test(name))).toEqual([])
})

test('an AppImage is not started without the sandbox', () => {
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as {
    readonly appImage?: { readonly executableArgs?: readonly string[] }
  }
  // Left out, electron-builder would add --no-sandbox.
  expect(config.appImage?.executableArgs).toEqual([])
})
