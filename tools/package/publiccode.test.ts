import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** What the standard asks for at least, in version 0.4; of some keys only what is so for Naslag. */
const publiccodeSchema = v.object({
  publiccodeYmlVersion: v.literal('0.4'),
  name: v.string(),
  url: v.pipe(v.string(), v.url()),
  softwareVersion: v.string(),
  logo: v.string(),
  platforms: v.pipe(v.array(v.picklist(['windows', 'mac', 'linux'])), v.minLength(1)),
  categories: v.pipe(v.array(v.string()), v.minLength(1)),
  developmentStatus: v.picklist(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: v.literal('standalone/desktop'),
  description: v.object({
    nl: v.object({
      shortDescription: v.pipe(v.string(), v.maxLength(150)),
      longDescription: v.pipe(v.string(), v.minLength(150), v.maxLength(10_000)),
      features: v.pipe(v.array(v.string()), v.minLength(1)),
      screenshots: v.array(v.string())
    })
  }),
  legal: v.object({ license: v.string() }),
  maintenance: v.variant('type', [
    v.object({ type: v.literal('none') }),
    v.object({
      type: v.picklist(['internal', 'community']),
      contacts: v.pipe(v.array(v.object({ name: v.string() })), v.minLength(1))
    })
  ]),
  localisation: v.object({
    localisationReady: v.boolean(),
    availableLanguages: v.pipe(v.array(v.string()), v.minLength(1))
  })
})

const manifest = v.parse(
  v.object({ version: v.string(), productName: v.string(), license: v.string() }),
  JSON.parse(read('package.json'))
)

test('publiccode.yml has what the standard asks for, and says what package.json says', () => {
  const found = v.parse(publiccodeSchema, parse(read('publiccode.yml')))
  expect(found).toMatchObject({
    name: manifest.productName,
    softwareVersion: manifest.version,
    legal: { license: manifest.license }
  })
  const files = [found.logo, ...found.description.nl.screenshots]
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('it has the address that the packages have', () => {
  const { url } = v.parse(publiccodeSchema, parse(read('publiccode.yml')))
  const builder = v.parse(
    v.object({ extraMetadata: v.object({ homepage: v.string() }) }),
    parse(read('electron-builder.yml'))
  )
  expect(url).toBe(builder.extraMetadata.homepage)
})

test('CHANGELOG.md tells of the version of package.json first', () => {
  const [first] = Array.from(
    read('CHANGELOG.md').matchAll(/^## \[([^\]]+)\]/gm),
    ([, name]) => name
  ).filter((name) => name !== 'Unreleased')
  expect(first).toBe(manifest.version)
})
