/** Erasing for good, as a page asks for it: with no window open while it goes on. */
import type { Reply } from '../shared/ipc/contract'
import { erase, finishErasing } from './erase'
import { answer } from './ipc'
import { realDisk } from './journal/real-disk'
import type { Lock } from './lock/lock'
import { clearPagesOnDisk } from './lock/lock-door'
import type { VaultDoor } from './vault-door'
import { tellErased } from './windows'

/** Finishes erasing that was cut off, and answers pages from then on. Comes before the first page. */
export const answerErasing = async (
  folder: string,
  vault: VaultDoor,
  lock: Lock
): Promise<void> => {
  const tools = { disk: realDisk, folder, vault }
  await finishErasing(tools, clearPagesOnDisk)
  answer('data:erase', async (erasure): Promise<Reply<'data:erase'>> => {
    const { kind } = await lock.whileAway(async (clearPages) => {
      tellErased(await erase(tools, erasure, clearPages))
    })
    return { kind: kind === 'done' || kind === 'unsaved' ? kind : 'refused' }
  })
}
