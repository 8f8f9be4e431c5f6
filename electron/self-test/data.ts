/** Whether the reader's data are safe where they are. Nothing of them is changed. */
import { existsSync, statSync } from 'node:fs'
import { selfTest } from '../../shared/nl/self-test'
import { err, ok, type Result } from '../../shared/result'
import { vaultCopies } from '../../shared/vault/model'
import { snapshotFolder } from '../backup/snapshot'
import { canWriteIn, nearestFolder } from '../data-folder'
import { plainCodec } from '../journal/codec'
import { codeOf } from '../journal/disk'
import { realDisk } from '../journal/real-disk'
import { folderOf, readCopy, segmentsOf, type CopyFound } from '../journal/segment'
import { readKeyFile } from '../lock/key-store'
import { isSealed, sealedFolder } from '../lock/sealed-vault'
import { readVault } from '../vault-files'
import type { Check } from './check'

/** Tries to write in the data folder, or where it will come; what was written is taken away again. */
export const checkFolder = (folder: string): Check => {
  const { name, notYet, refused } = selfTest.folder
  const place = nearestFolder(folder)
  if (!canWriteIn(place)) return { name, found: err(refused(place)) }
  return { name, found: ok(place === folder ? folder : notYet(folder)) }
}

/** Whether nobody else may look into the folders of the data; on Windows the user's profile sees to that. */
export const checkPrivacy = (folder: string): Check => {
  const { name, open } = selfTest.privacy
  const vaultIn = (place: string): readonly string[] => [
    place,
    snapshotFolder(place),
    ...vaultCopies.map((copy) => folderOf(place, copy))
  ]
  const folders = [...vaultIn(folder), ...vaultIn(sealedFolder(folder))]
  const isOpen = (one: string): boolean => existsSync(one) && (statSync(one).mode & 0o077) !== 0
  const found = process.platform === 'win32' ? undefined : folders.find(isOpen)
  return { name, found: found === undefined ? ok('') : err(open(found)) }
}

/** Reads the vault as a start does, without mending anything. */
export const checkVault = async (folder: string): Promise<Check> => {
  const { name } = selfTest.vault
  const first = await lookAt(folder)
  // An app that is running may have been between its two copies.
  return { name, found: first.ok ? first : await lookAt(folder) }
}

const lookAt = async (folder: string): Promise<Result<string, string>> => {
  try {
    return (await isSealed(realDisk, folder))
      ? await lookAtSealed(folder)
      : await lookAtOpen(folder)
  } catch (error) {
    codeOf(error)
    return err(selfTest.vault.failed)
  }
}

const lookAtOpen = async (folder: string): Promise<Result<string, string>> => {
  const { good, newer, failed, incomplete, snapshot, different } = selfTest.vault
  const read = await readVault(realDisk, folder, plainCodec)
  if (!read.ok) return err(read.error === 'too-new' ? newer : failed)
  const { state, isWhole, unread, damagedSnapshots, copies, generation } = read.value
  if (unread !== 'nothing' && damagedSnapshots.length === 0) return err(failed)
  if (!isWhole) return err(incomplete)
  const [damaged] = damagedSnapshots
  if (damaged !== undefined) return err(snapshot(damaged))
  return areSame(copies.a, copies.b, generation) ? ok(good(state.annotations.size)) : err(different)
}

/** Without the passphrase no more can be said than that both copies are there and are the same. */
const lookAtSealed = async (folder: string): Promise<Result<string, string>> => {
  const { sealed, noKey, different } = selfTest.vault
  const place = sealedFolder(folder)
  if ((await readKeyFile(realDisk, place)) === null) return err(noKey)
  const [a, b] = await Promise.all(
    vaultCopies.map((copy) => readCopy(realDisk, folderOf(place, copy)))
  )
  return areSame(a ?? null, b ?? null, 0) ? ok(sealed) : err(different)
}

const areSame = (a: CopyFound | null, b: CopyFound | null, from: number): boolean =>
  segmentsOf([a, b], from).every((name) => {
    const [one, other] = [a?.get(name), b?.get(name)]
    return one instanceof Uint8Array && other instanceof Uint8Array && !Buffer.compare(one, other)
  })
