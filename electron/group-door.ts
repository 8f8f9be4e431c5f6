/** Files for a group: saving one's own, and reading those of colleagues. */
import { basename } from 'node:path'
import { app, type WebContents } from 'electron'
import { exportLimits } from '../shared/export/format'
import type { ChosenFile, GroupSaved } from '../shared/groups/answers'
import { groupExtension, readGroupFile, writeGroupFile } from '../shared/groups/file'
import { personalInstead } from '../shared/nl/personal'
import { saving } from '../shared/nl/saving'
import { withoutPersonal } from '../shared/privacy/annotations'
import { encodeUtf8 } from '../shared/text/utf8'
import { readableIn, sha256 } from './data-door'
import { answer } from './ipc'
import { askForFiles, filterOf } from './open-file'
import { readChosenFile } from './read-file'
import { askForFile } from './save-file'
import type { VaultDoor } from './vault-door'
import { isWritten, writeWhole } from './write-file'

export const answerGroup = ({ current }: Pick<VaultDoor, 'current'>): void => {
  answer(
    'group:save',
    async ({ name, owner, ids, removed, isBlanked }, sender): Promise<GroupSaved> => {
      const now = await current()
      if (!now.ok) return { kind: 'failed', reason: saving.file.failed }
      const file = await askForFile(sender, { name, kind: groupExtension, title: saving.saveGroup })
      if (file === null) return { kind: 'cancelled' }
      const madeAt = Date.now()
      const wanted = new Set<string>(ids)
      const chosen = readableIn(now.value.vault.contents()).filter(({ id }) => wanted.has(id))
      const annotations = isBlanked
        ? withoutPersonal(chosen, new Date(madeAt).getFullYear(), personalInstead)
        : chosen
      const maker = { madeAt, madeBy: `Naslag ${app.getVersion()}` }
      const handedOver = { owner, annotations: [...annotations], removed }
      const bytes = encodeUtf8(writeGroupFile(handedOver, maker, sha256))
      const written = await writeWhole(file, bytes)
      if (!written.ok) return { kind: 'failed', reason: saving.file[written.error] }
      if (!(await isWritten(file, bytes)) || !readGroupFile(bytes, sha256).ok)
        return { kind: 'failed', reason: saving.notReadBack }
      return { kind: 'done', file, amount: annotations.length }
    }
  )
  answer('group:open', (_args, sender) => openFiles(sender))
}

/** One after the other: a class of large files is not in memory as bytes all at once. */
const openFiles = async (sender: WebContents): Promise<ChosenFile[]> => {
  const asked = { title: saving.chooseGroup, filter: filterOf(groupExtension), isMany: true }
  const files: ChosenFile[] = []
  for (const path of await askForFiles(sender, asked)) files.push(await openFile(path))
  return files
}

const openFile = async (path: string): Promise<ChosenFile> => {
  const name = basename(path)
  const bytes = await readChosenFile(path, exportLimits.bytes)
  if (!bytes.ok) return { kind: 'refused', name, code: bytes.error }
  const read = readGroupFile(bytes.value, sha256)
  return read.ok
    ? { kind: 'read', name, file: read.value }
    : { kind: 'refused', name, code: read.error }
}
