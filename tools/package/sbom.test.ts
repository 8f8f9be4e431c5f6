import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { editionIdSchema } from '../../shared/corpus/model'
import { bundledWorks } from './notices'
import { billProblem, formatBill, type Materials } from './sbom'
import { shippedIn } from './shipped'

const root = join(import.meta.dirname, '../..')
const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const works = await bundledWorks(root)

const materials: Materials = {
  app: { name: 'naslag', version: '1.2.3', licence: 'EUPL-1.2' },
  ...shippedIn(lock),
  works,
  runtime: { electron: '33.2.1', chrome: '130.0.6723.137', node: '20.18.1', v8: '13.0.245.18' },
  editions: [
    {
      id: v.parse(editionIdSchema, 'rat-2024'),
      title: 'Rapportage Integrale aanpak terrorisme 2024',
      sha256: 'a'.repeat(64),
      referenceSha256: 'b'.repeat(64)
    }
  ]
}

const billSchema = v.object({
  specVersion: v.literal('1.6'),
  metadata: v.object({ component: v.object({ 'bom-ref': v.string() }) }),
  components: v.array(
    v.object({
      'bom-ref': v.string(),
      name: v.string(),
      version: v.optional(v.string()),
      purl: v.optional(v.string()),
      cpe: v.optional(v.string())
    })
  ),
  dependencies: v.array(
    v.object({ ref: v.string(), dependsOn: v.optional(v.array(v.string()), []) })
  )
})

describe('the bill of materials', () => {
  const text = formatBill(materials)
  const bill = v.parse(billSchema, JSON.parse(text))

  test('fits the schema of CycloneDX', async () => {
    expect(await billProblem(text)).toBeNull()
    expect(await billProblem(text.replace('"library"', '"librarium"'))).toContain('type')
  })

  test('is the same each time, whatever the order of what it is made of', () => {
    const turned = { ...materials, packages: materials.packages.toReversed() }
    expect(formatBill(turned)).toBe(text)
    expect(text).not.toMatch(/"(?:timestamp|serialNumber)"/)
  })

  test('names each package whose notice is in the package, and no other', () => {
    const named = bill.components.flatMap(({ purl = '', 'bom-ref': id }) =>
      purl.startsWith('pkg:npm/') && !id.startsWith('electron@') ? [id] : []
    )
    expect(named.toSorted()).toEqual(works.map(({ name }) => name).toSorted())
    const dexie = bill.components.find(({ name }) => name === 'dexie')
    expect(dexie?.purl).toMatch(/^pkg:npm\/dexie@4/)
  })

  test('names the runtime and its parts as known holes name them', () => {
    expect(bill.components.flatMap(({ cpe }) => cpe ?? []).toSorted()).toEqual([
      'cpe:2.3:a:electronjs:electron:33.2.1:*:*:*:*:*:*:*',
      'cpe:2.3:a:google:chrome:130.0.6723.137:*:*:*:*:*:*:*',
      'cpe:2.3:a:nodejs:node.js:20.18.1:*:*:*:*:*:*:*'
    ])
  })

  test('says what needs what: from the app each component is reached', () => {
    const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
    const reached = new Set<string>()
    const visit = (ref: string): void => {
      if (reached.has(ref)) return
      reached.add(ref)
      for (const next of needs.get(ref) ?? []) visit(next)
    }
    visit(bill.metadata.component['bom-ref'])
    const unreached = bill.components.filter(({ 'bom-ref': ref }) => !reached.has(ref))
    expect(unreached.map(({ name }) => name)).toEqual([])
  })

  test('a package of which no licence is known is refused', () => {
    expect(() => formatBill({ ...materials, works: [] })).toThrow('No licence is known of')
  })
})
