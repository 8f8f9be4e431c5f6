/** Files with an edition, and a policy that says whose are taken. A release reads no policy but the administrator's. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packEdition } from '../../tools/edition/pack'
import { asEdition, newKey } from '../../tools/edition/testing'
import { test as base } from './app'
import { bothEditions } from './next-edition'

export interface Packs {
  readonly folder: string
  /** The next edition of the report, by the publisher that the policy names. */
  readonly next: string
  /** The same edition, with another title. */
  readonly changed: string
  /** The same edition, by somebody else. */
  readonly stranger: string
  /** What starts the app with the policy. */
  readonly env: Readonly<Record<string, string>>
}

/** What the files are called, and the edition in them. */
export const packName = 'rat-2025.naslag-editie'
export const nextTitle = 'Rapportage Integrale aanpak terrorisme 2025'
export const publisherName = 'Proefuitgever'

const layPacks = async (folder: string): Promise<Packs> => {
  const { next } = await bothEditions()
  const publisher = newKey()
  const lay = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const file = join(folder, name)
    await writeFile(file, bytes)
    return file
  }
  const uitgevers = [{ naam: publisherName, sleutel: publisher.publicKey }]
  const other = asEdition(next, 'rat-2025', 'Heel iets anders')
  return {
    folder,
    next: await lay(packName, await packEdition(next, publisher.key)),
    changed: await lay('anders.naslag-editie', await packEdition(other, publisher.key)),
    stranger: await lay('vreemd.naslag-editie', await packEdition(next, newKey().key)),
    env: { NASLAG_POLICY: await lay('beleid.json', JSON.stringify({ kluis: {}, uitgevers })) }
  }
}

/** The files, made once for all tests of a worker. */
export const test = base.extend<object, { readonly packs: Packs }>({
  packs: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'naslag-packs-'))
      await use(await layPacks(folder))
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' }
  ]
})
