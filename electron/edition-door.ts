/** Editions from elsewhere: looking at a file, adding it once the reader has seen what it is, and removing it. */
import { createHash, randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { WebContents } from 'electron'
import type { AddProblem, Looked } from '../shared/edition-pack/answers'
import { packExtension, packLimits } from '../shared/edition-pack/manifest'
import type { Reply } from '../shared/ipc/contract'
import { saving } from '../shared/nl/saving'
import type { Publisher } from './editions/publishers'
import type { Shelf } from './editions/shelf'
import { answer, tell } from './ipc'
import { askForFiles } from './open-file'
import { readChosenFile } from './read-file'
import { focusLast, tellAll, tellLast } from './windows'

/** A file that was looked at, and that the reader may add. */
interface Offer {
  readonly id: string
  readonly path: string
  readonly sha256: string
}

/** Opens a file with an edition from outside of the app: a page shows what it is. */
export type OpenEdition = (path: string) => void

/** Lets pages add editions to a shelf. */
export const answerEditions = (shelf: Shelf, publishers: readonly Publisher[]): OpenEdition => {
  /** Of each page the last one. */
  const offers = new WeakMap<WebContents, Offer>()

  const look = async (path: string, page: WebContents): Promise<Looked> => {
    if (publishers.length === 0) return { kind: 'no-publishers' }
    const refused = (problem: AddProblem): Looked => ({
      kind: 'refused',
      name: basename(path),
      problem
    })
    const bytes = await readChosenFile(path, packLimits.pack)
    if (!bytes.ok) return refused(bytes.error)
    const weighed = await shelf.weigh(bytes.value)
    switch (weighed.kind) {
      case 'refused':
        return refused(weighed.problem)
      case 'here':
        return weighed
      case 'new': {
        const offer = { id: randomUUID(), path, sha256: sha256Of(bytes.value) }
        offers.set(page, offer)
        return { kind: 'offered', offer: offer.id, packed: weighed.packed }
      }
    }
  }

  answer('edition:list', () => shelf.stand())
  answer('edition:choose', async (_args, sender): Promise<Reply<'edition:choose'>> => {
    // Not after a file was chosen: nothing could come of it.
    if (publishers.length === 0) return { kind: 'no-publishers' }
    const [path] = await askForFiles(sender, {
      title: saving.chooseEdition,
      filter: { name: saving.editionFiles, extensions: [packExtension] },
      isMany: false
    })
    return path === undefined ? { kind: 'cancelled' } : look(path, sender)
  })
  answer('edition:add', async ({ offer }, sender): Promise<Reply<'edition:add'>> => {
    const offered = offers.get(sender)
    if (offered?.id !== offer) return { kind: 'failed', problem: 'changed' }
    const bytes = await readChosenFile(offered.path, packLimits.pack)
    if (!bytes.ok) return { kind: 'failed', problem: bytes.error }
    // What is added is what the reader has seen.
    if (sha256Of(bytes.value) !== offered.sha256) return { kind: 'failed', problem: 'changed' }
    const added = await shelf.add(bytes.value)
    if (!added.ok) return { kind: 'failed', problem: added.error }
    tellAll(tellChanged)
    return { kind: 'added' }
  })
  answer('edition:remove', async ({ name }): Promise<Reply<'edition:remove'>> => {
    if (!(await shelf.remove(name))) return { kind: 'failed' }
    tellAll(tellChanged)
    return { kind: 'removed' }
  })

  return (path) => {
    tellLast((page) => {
      void look(path, page).then((looked) => {
        if (!page.isDestroyed()) tell(page, 'edition:opened', looked)
      })
    })
    focusLast()
  }
}

const tellChanged = (page: WebContents): void => {
  tell(page, 'edition:changed', undefined)
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
