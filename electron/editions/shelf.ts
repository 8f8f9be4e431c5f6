/**
 * The editions that were added to those of the app. Each stands in the data folder as the one signed file that it came
 * as, and nothing is given of it that is not as it was signed.
 */
import { join } from 'node:path'
import type { EditionId, EditionIndex } from '../../shared/corpus/model'
import type { AddProblem, LeftOutProblem, Packed, Shelved } from '../../shared/edition-pack/answers'
import { packExtension, type Manifest } from '../../shared/edition-pack/manifest'
import { err, ok, type Result } from '../../shared/result'
import { attempt, codeOf, problemOf, type Disk } from '../journal/disk'
import { turns } from '../journal/turns'
import { removePartials, writePartial } from '../journal/whole'
import { keyIdOf } from './keys'
import type { Publisher } from './publishers'
import type { OpenedPack } from './read-pack'

/** A report as the list of them names it. */
export type Installed = EditionIndex['editions'][number]

/** What a file with an edition is to what is here. */
type Weighed =
  | { readonly kind: 'new'; readonly packed: Packed }
  /** It is here already, word for word. */
  | { readonly kind: 'here'; readonly packed: Packed }
  | { readonly kind: 'refused'; readonly problem: AddProblem }

export interface Shelf {
  /** What stands on it, for the reader. */
  readonly stand: () => Promise<Shelved>
  /** The editions of it that can be opened, newest first. */
  readonly installed: () => Promise<readonly Installed[]>
  /** A file of an edition; null where it is not as it was signed, undefined where the edition is not on it. */
  readonly read: (
    edition: string,
    name: string
  ) => Promise<Uint8Array<ArrayBuffer> | null | undefined>
  /** Looks at the bytes of a file. Nothing changes. */
  readonly weigh: (bytes: Uint8Array) => Promise<Weighed>
  /** Adds an edition: all of it, or, where that does not succeed, nothing. */
  readonly add: (bytes: Uint8Array) => Promise<Result<undefined, AddProblem>>
  /** Removes a file by its name. False where that did not succeed, or there is none. */
  readonly remove: (name: string) => Promise<boolean>
}

interface ShelfSetup {
  readonly disk: Disk
  /** Where the files are; made when one is added. */
  readonly folder: string
  readonly publishers: readonly Publisher[]
  /** The reports that the app itself holds. */
  readonly bundled: () => Promise<readonly Installed[]>
}

interface Standing extends OpenedPack {
  readonly name: string
  readonly packed: Packed
}

type Found = Standing | { readonly name: string; readonly problem: LeftOutProblem }

const isStanding = (found: Found): found is Standing => !('problem' in found)

const nameOf = (edition: EditionId): string => `${edition}.${packExtension}`

const hashOf = ({ files }: Manifest, wanted: string): string =>
  files.find(({ name }) => name === wanted)?.sha256 ?? ''

/** Whether two editions hold the same, whoever signed them. */
const isSame = (one: Manifest, other: Manifest): boolean =>
  JSON.stringify([one.edition, one.files]) === JSON.stringify([other.edition, other.files])

/** Finds what stands there; what a crash left half-written goes. Nothing that is there keeps the app from starting. */
export const openShelf = ({ disk, folder, publishers, bundled }: ShelfSetup): Shelf => {
  const keys = publishers.map(({ key }) => key)
  const inTurn = turns()

  const packedOf = ({ edition, key }: Manifest, bytes: number): Packed => ({
    edition,
    publisher: publishers.find((one) => keyIdOf(one.key) === key)?.name ?? '',
    key,
    bytes
  })

  const find = async (name: string): Promise<Found> => {
    const bytes = await bytesOf(disk, join(folder, name))
    if (bytes === null) return { name, problem: 'unreadable' }
    const { openPack } = await import('./read-pack')
    const opened = await openPack(bytes, keys)
    if (!opened.ok) return { name, problem: opened.error }
    const { manifest, read } = opened.value
    if (name !== nameOf(manifest.edition.id)) return { name, problem: 'other-name' }
    if ((await bundled()).some(({ id }) => id === manifest.edition.id))
      return { name, problem: 'in-app' }
    for (const file of manifest.files)
      if (!(await read(file.name)).ok) return { name, problem: 'damaged' }
    return { ...opened.value, name, packed: packedOf(manifest, bytes.length) }
  }

  const findAll = async (): Promise<readonly Found[]> => {
    await removePartials(disk, folder)
    const names = await listOf(disk, folder)
    const found: Found[] = []
    for (const name of names.filter((one) => one.endsWith(`.${packExtension}`)).toSorted())
      found.push(await find(name))
    return found
  }

  let shelved = findAll()
  const standing = async (): Promise<readonly Standing[]> => (await shelved).filter(isStanding)

  const weigh = async (bytes: Uint8Array): Promise<Weighed> => {
    const { readPack } = await import('./read-pack')
    const read = await readPack(bytes, keys)
    if (!read.ok) return { kind: 'refused', problem: read.error }
    const { manifest } = read.value
    const packed = packedOf(manifest, bytes.length)
    const { id } = manifest.edition
    const inApp = (await bundled()).find((one) => one.id === id)
    const here = (await standing()).find((one) => one.packed.edition.id === id)
    if (inApp === undefined && here === undefined) return { kind: 'new', packed }
    const isAlike =
      here === undefined
        ? inApp?.sha256 === hashOf(manifest, 'corpus.json') &&
          inApp.referenceSha256 === hashOf(manifest, 'reference.json')
        : isSame(here.manifest, manifest)
    return isAlike ? { kind: 'here', packed } : { kind: 'refused', problem: 'other-content' }
  }

  const put = async (name: string, bytes: Uint8Array): Promise<Result<undefined, AddProblem>> => {
    const file = join(folder, name)
    let isNamed = false
    try {
      await disk.makeFolder(folder)
      const partial = await writePartial(disk, folder, name, [bytes])
      if (!Buffer.from(await disk.read(partial)).equals(bytes)) throw notAsWritten()
      await disk.rename(partial, file)
      isNamed = true
      await disk.syncFolder(folder)
      return ok(undefined)
    } catch (error) {
      const problem = problemOf(error)
      await removePartials(disk, folder)
      if (isNamed) await attempt(() => disk.remove(file))
      return err(problem)
    }
  }

  return {
    stand: async () => {
      const all = await shelved
      return {
        added: all.filter(isStanding).map(({ name, packed }) => ({ name, ...packed })),
        leftOut: all.flatMap((one) => (isStanding(one) ? [] : [one]))
      }
    },
    installed: async () =>
      (await standing())
        .toSorted((one, other) =>
          other.packed.edition.published.localeCompare(one.packed.edition.published)
        )
        .map(({ manifest }) => ({
          id: manifest.edition.id,
          title: manifest.edition.title,
          sha256: hashOf(manifest, 'corpus.json'),
          referenceSha256: hashOf(manifest, 'reference.json')
        })),
    read: async (edition, name) => {
      const one = (await standing()).find(({ packed }) => packed.edition.id === edition)
      if (one === undefined) return undefined
      const content = await one.read(name)
      return content.ok ? new Uint8Array(content.value) : null
    },
    weigh,
    add: (bytes) =>
      inTurn(async () => {
        const weighed = await weigh(bytes)
        if (weighed.kind === 'refused') return err(weighed.problem)
        if (weighed.kind === 'here') return err('here')
        const name = nameOf(weighed.packed.edition.id)
        const written = await put(name, bytes)
        if (!written.ok) return written
        const added = await find(name)
        const others = (await shelved).filter((one) => one.name !== name)
        if (isStanding(added)) {
          shelved = Promise.resolve([...others, added])
          return ok(undefined)
        }
        await attempt(() => disk.remove(join(folder, name)))
        shelved = Promise.resolve(others)
        return err('failed')
      }),
    remove: (name) =>
      inTurn(async () => {
        const all = await shelved
        if (!all.some((one) => one.name === name)) return false
        if (!(await attempt(() => disk.remove(join(folder, name))))) return false
        shelved = Promise.resolve(all.filter((one) => one.name !== name))
        // A power cut may bring it back: that does no harm.
        await attempt(() => disk.syncFolder(folder))
        return true
      })
  }
}

const notAsWritten = (): Error =>
  Object.assign(new Error('an edition was not read back as it was written'), { code: 'EIO' })

const bytesOf = async (disk: Disk, file: string): Promise<Uint8Array | null> => {
  try {
    return await disk.read(file)
  } catch (error) {
    codeOf(error)
    return null
  }
}

const listOf = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  try {
    return await disk.list(folder)
  } catch (error) {
    codeOf(error)
    return []
  }
}
