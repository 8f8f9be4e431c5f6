/** A notebook that the runtime cannot open and not delete either is put out of the way for the pages. */
import type { Reply } from '../shared/ipc/contract'
import { answer } from './ipc'
import { attempt } from './journal/disk'
import type { Lock } from './lock/lock'
import { setNotebookAside } from './notebook-files'

/** Answers pages, once: where that was no help, a second time would be none either. */
export const answerSettingAside = (dataFolder: string, lock: Lock): void => {
  let isTried = false
  answer('notebook:set-aside', async (): Promise<Reply<'notebook:set-aside'>> => {
    if (isTried || (await lock.state()).kind !== 'off') return { kind: 'refused' }
    isTried = true
    await lock.whileAway(async () => {
      await attempt(() => setNotebookAside(dataFolder, Date.now()))
    })
    return { kind: 'done' }
  })
}
