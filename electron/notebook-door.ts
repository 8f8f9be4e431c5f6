/** A notebook that the runtime cannot open and not delete either is put out of the way for the pages. */
import type { Reply } from '../shared/ipc/contract'
import { answer } from './ipc'
import { attempt } from './journal/disk'
import type { Lock } from './lock/lock'
import { setNotebookAside } from './notebook-files'
import type { VaultDoor } from './vault-door'

/** Answers pages, once: where that was no help, a second time would be none either. */
export const answerSettingAside = (dataFolder: string, vault: VaultDoor, lock: Lock): void => {
  let isTried = false
  answer('notebook:set-aside', async (): Promise<Reply<'notebook:set-aside'>> => {
    if (isTried || (await lock.state()).kind !== 'off') return { kind: 'refused' }
    isTried = true
    await lock.whileAway(async () => {
      await attempt(async () => {
        const file = await setNotebookAside(dataFolder, Date.now())
        vault.tell({ kind: 'set-aside', what: 'notebook', file })
      })
    })
    return { kind: 'done' }
  })
}
