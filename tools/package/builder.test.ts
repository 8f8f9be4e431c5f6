/** What electron-builder.yml makes for each system, and what docs/beheer.md tells of that. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { builderSchema, debianArchitecture, programFolder } from './debian'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const config: unknown = parse(read('electron-builder.yml'))
const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(read('package.json')))
const page = read('docs/beheer.md')

test('for Windows: silently for one user, for the whole computer, and without installing', () => {
  expect(config).toMatchObject({
    win: { target: ['nsis', 'portable', 'msi'] },
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    // Of a program that is installed by an administrator, nothing starts as that administrator.
    msi: { oneClick: true, perMachine: true, runAfterFinish: false },
    portable: { requestExecutionLevel: 'user' }
  })
  // Without the same code a later version would come beside the one before it.
  expect(config).toMatchObject({ msi: { upgradeCode: '82FF3AE8-E12C-45D2-9BB8-6AB0528746F4' } })
})

test('for macOS: ready to be notarised, with no more rights than it needs', () => {
  const { mac } = v.parse(
    v.object({
      mac: v.object({
        target: v.array(v.string()),
        hardenedRuntime: v.literal(true),
        notarize: v.optional(v.never()),
        entitlements: v.string(),
        entitlementsInherit: v.string()
      })
    }),
    config
  )
  expect(mac.target).toEqual(['dmg'])
  expect(mac.entitlementsInherit).toBe(mac.entitlements)
  expect(existsSync(join(root, mac.entitlements))).toBe(true)
  const rights = Array.from(
    read(mac.entitlements).matchAll(/<key>([^<]+)<\/key>/g),
    ([, key]) => key
  )
  expect(rights).toEqual(['com.apple.security.cs.allow-jit'])
})

test('the page for administrators calls the packages by their names', () => {
  const names = v.parse(
    v.object({
      nsis: v.object({ artifactName: v.string() }),
      msi: v.object({ artifactName: v.string() }),
      portable: v.object({ artifactName: v.string() }),
      dmg: v.object({ artifactName: v.string() })
    }),
    config
  )
  const named = ([name, ext]: readonly [string, string]): string =>
    name.replace('${version}', version).replace('${arch}', 'universal').replace('${ext}', ext)
  const { linux, ...rest } = v.parse(builderSchema, config)
  const expected = [
    named([names.nsis.artifactName, 'exe']),
    named([names.portable.artifactName, 'exe']),
    named([names.msi.artifactName, 'msi']),
    named([names.dmg.artifactName, 'dmg']),
    `${linux.executableName}_${version}_${debianArchitecture('x64')}.deb`,
    programFolder({ linux, ...rest })
  ]
  expect(expected.filter((name) => !page.includes(`\`${name}`))).toEqual([])
})

test('the page tells of all that lies beside the program', () => {
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'naslag.cdx.json', 'SHA256SUMS'])
    expect(page).toContain(`\`${name}\``)
})
