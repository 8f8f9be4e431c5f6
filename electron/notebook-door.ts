/** What is done for pages whose notebook cannot be read, or not be opened and not be deleted either. */
import type { Reply } from '../shared/ipc/contract'
import { answer } from './ipc'
import { attempt } from './journal/disk'
import type { Lock } from './lock/lock'
import { notebookAsideName, setNotebookAside } from './notebook-files'
import type { VaultDoor } from './vault-door'

/** Answers pages; a notebook is set aside once: where that was no help, a second time would be none either. */
export const answerNotebook = (dataFolder: string, vault: VaultDoor, lock: Lock): void => {
  answer('notebook:begin-again', (_args, sender) => {
    sender.reload()
  })
  let isTried = false
  answer('notebook:set-aside', async (): Promise<Reply<'notebook:set-aside'>> => {
    if (isTried || (await lock.state()).kind !== 'off') return { kind: 'refused' }
    isTried = true
    await lock.whileAway(async () => {
      const file = notebookAsideName(Date.now())
      const repair = { kind: 'set-aside', what: 'notebook', file } as const
      // First: an app that is killed in between tells it all the same.
      await vault.tell(repair)
      if (!(await attempt(() => setNotebookAside(dataFolder, file)))) await vault.takeBack(repair)
    })
    return { kind: 'done' }
  })
}
