/** Files in the formats of others: saving annotations in one, and reading what another program saved. */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { app, type WebContents } from 'electron'
import { editionTextOf } from '../shared/anchor/edition-text'
import type { Outline } from '../shared/corpus/outline'
import type { ExchangeOpened, ExchangeSaved } from '../shared/exchange/answers'
import { csvOf } from '../shared/exchange/csv'
import { extensionOf, type ExchangeFormat } from '../shared/exchange/formats'
import { markdownOf } from '../shared/exchange/markdown'
import { chaptersOf, type Chapter } from '../shared/exchange/placed'
import { exchangeLimits, readExchange } from '../shared/exchange/read'
import { webAnnotationsOf } from '../shared/exchange/web-annotation'
import type { Maker } from '../shared/export/format'
import { personalInstead } from '../shared/nl/personal'
import { saving } from '../shared/nl/saving'
import type { Annotation } from '../shared/notes/model'
import { withoutPersonal } from '../shared/privacy/annotations'
import { assertNever, ok, type Result } from '../shared/result'
import { encodeUtf8 } from '../shared/text/utf8'
import type { FilesBelow } from './corpus-files'
import { readableIn, sha256 } from './data-door'
import { writtenAs } from './document/document-door'
import { answer } from './ipc'
import { askForFiles } from './open-file'
import { readChosenFile } from './read-file'
import { readReports } from './reports'
import { askForFile } from './save-file'
import type { VaultDoor } from './vault-door'
import { isWritten, writeWhole } from './write-file'

export const answerExchange = (
  appPath: string,
  corpus: FilesBelow,
  { current }: Pick<VaultDoor, 'current'>
): void => {
  answer(
    'exchange:save',
    async ({ name, format, ids, isBlanked }, sender): Promise<ExchangeSaved> => {
      const now = await current()
      if (!now.ok) return { kind: 'failed', reason: saving.file.failed }
      const kind = extensionOf[format]
      const file = await askForFile(sender, { name, kind, title: saving.saveExchange })
      if (file === null) return { kind: 'cancelled' }
      const madeAt = Date.now()
      const wanted = new Set<string>(ids)
      // As it is when the reader has chosen: a dialog may stay open for long.
      const chosen = readableIn(now.value.vault.contents()).filter(({ id }) => wanted.has(id))
      const annotations = isBlanked
        ? withoutPersonal(chosen, new Date(madeAt).getFullYear(), personalInstead)
        : chosen
      const maker = { madeAt, madeBy: `Naslag ${app.getVersion()}` }
      const reports = await readReports(corpus)
      const made =
        format === 'docx' || format === 'pdf'
          ? await documentIn(appPath, format, annotations, reports, madeAt, sender)
          : ok(textIn(format, annotations, reports, maker))
      if (!made.ok) return { kind: 'failed', reason: made.error }
      const bytes = typeof made.value === 'string' ? encodeUtf8(made.value) : made.value
      const written = await writeWhole(file, bytes)
      if (!written.ok) return { kind: 'failed', reason: saving.file[written.error] }
      if (!(await isWritten(file, bytes))) return { kind: 'failed', reason: saving.notReadBack }
      return { kind: 'done', file, amount: annotations.length }
    }
  )
  answer('exchange:open', (_args, sender) => openFile(sender))
}

const textOf = (report: Outline) => editionTextOf(report.edition.id, [...report.blocks.values()])

/** A document of annotations, by the writer of all documents. */
const documentIn = async (
  appPath: string,
  format: 'docx' | 'pdf',
  annotations: readonly Annotation[],
  reports: readonly Outline[],
  madeAt: number,
  sender: WebContents
): Promise<Result<string | Uint8Array, string>> => {
  const { documentOf } = await import('../shared/exchange/document')
  const document = documentOf(chaptersOf(annotations, reports, textOf), madeAt)
  return writtenAs(appPath, format, document, sender)
}

const textIn = (
  format: Exclude<ExchangeFormat, 'docx' | 'pdf'>,
  annotations: readonly Annotation[],
  reports: readonly Outline[],
  maker: Maker
): string => {
  const chapters = (): readonly Chapter[] => chaptersOf(annotations, reports, textOf)
  switch (format) {
    case 'markdown':
      return markdownOf(chapters(), maker.madeAt)
    case 'csv':
      return csvOf(chapters())
    case 'web-annotation':
      return webAnnotationsOf(annotations, reports, maker, randomUUID())
    default:
      return assertNever(format, 'format without a writer')
  }
}

const openFile = async (sender: WebContents): Promise<ExchangeOpened> => {
  const [path] = await askForFiles(sender, {
    title: saving.chooseExchange,
    filter: { name: saving.exchangeFiles, extensions: ['annotation', 'ann', 'json', 'jsonld'] },
    isMany: false
  })
  if (path === undefined) return { kind: 'cancelled' }
  const name = basename(path)
  const bytes = await readChosenFile(path, exchangeLimits.bytes)
  if (!bytes.ok) return { kind: 'refused', name, code: bytes.error }
  const read = readExchange(bytes.value, { sha256, now: Date.now() })
  return read.ok
    ? { kind: 'read', name, file: read.value }
    : { kind: 'refused', name, code: read.error }
}
