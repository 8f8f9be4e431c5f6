import { codeOf, type Disk } from '../journal/disk'
import type { KeyFile } from './key-file'
import { readKeyFile } from './key-store'
import { findSealed, sealedFolder } from './sealed-vault'

/** How things stand with the kluis. */
export type Standing =
  | { readonly kind: 'off' }
  | { readonly kind: 'no-key' }
  | { readonly kind: 'locked'; readonly file: KeyFile }
  | { readonly kind: 'open'; readonly file: KeyFile; readonly key: Uint8Array }

/** How they stand when the app starts. A disk that does not even say what is on it opens nothing. */
export const standingNow = async (disk: Disk, folder: string): Promise<Standing> => {
  const isSealed = await findSealed(disk, folder).catch(codeOf)
  if (isSealed === false) return { kind: 'off' }
  const file = await readKeyFile(disk, sealedFolder(folder))
  return file === null ? { kind: 'no-key' } : { kind: 'locked', file }
}
