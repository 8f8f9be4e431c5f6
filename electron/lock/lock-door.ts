/** The kluis in the app: what pages ask of it, when it locks by itself, and which windows there are. */
import { app, powerMonitor, session, type BrowserWindow } from 'electron'
import { answer } from '../ipc'
import { realDisk } from '../journal/real-disk'
import { removeSetAside } from '../notebook-files'
import { keepPagesInMemory, memoryPartition } from '../page-preferences'
import { onPaper } from '../print'
import type { VaultDoor } from '../vault-door'
import { closeAll, openAll } from '../windows'
import { deriveIn } from './derive'
import startDeriving from './derive-worker?nodeWorker'
import { watchIdle } from './idle'
import { startLock, type Lock } from './lock'
import { lockWindow } from './lock-window'
import type { Policy } from './policy'

interface LockSetup {
  readonly appPath: string
  /** The data folder. */
  readonly folder: string
  readonly policy: Policy
  readonly vault: VaultDoor
  readonly onFailure: (reason: string) => void
  readonly onGone: (window: BrowserWindow, reason: string, mayReopen: boolean) => void
}

/** Finds the kluis as it is, before the app is ready; `begin` of the answer opens windows, and comes after that. */
export const startKluis = async (setup: LockSetup): Promise<Lock> => {
  const { appPath, folder, policy, vault, onFailure, onGone } = setup
  const door = lockWindow(appPath, onFailure, onGone)
  const idle = watchIdle(
    () => powerMonitor.getSystemIdleTime(),
    () => void lock.lock()
  )
  const lock = await startLock({
    disk: realDisk,
    folder,
    clock: Date.now,
    policy,
    derive: deriveIn(startDeriving),
    vault,
    pages: {
      close: closeAll,
      open: (isInMemory) => {
        keepPagesInMemory(isInMemory)
        openAll()
        // Not before: without any window the app would end.
        door.close()
      },
      showLock: () => {
        keepPagesInMemory(true)
        door.show()
      },
      forget: () => session.fromPartition(memoryPartition).clearStorageData(),
      clearDisk: clearPagesOnDisk
    },
    onOpen: (minutes) => {
      if (minutes === null) idle.stop()
      else idle.start(minutes)
    }
  })
  answerPages(lock)
  return lock
}

/** Clears what pages have kept on the disk, also what was set aside of it. No page may be open. */
export const clearPagesOnDisk = async (): Promise<void> => {
  await removeSetAside(app.getPath('userData'))
  const { defaultSession } = session
  await defaultSession.clearStorageData()
  await defaultSession.clearCache()
}

/** Locks when the computer is locked or goes to sleep. Comes after the app is ready. */
export const lockWithSystem = (lock: Lock): void => {
  const now = (): void => void lock.lock()
  powerMonitor.on('suspend', now)
  powerMonitor.on('lock-screen', now)
}

const answerPages = (lock: Lock): void => {
  answer('lock:state', () => lock.state())
  answer('lock:code', () => lock.makeCode())
  answer('lock:print', (_args, sender) => onPaper(sender))
  answer('lock:turn-on', ({ passphrase }) => lock.turnOn(passphrase))
  answer('lock:turn-off', ({ passphrase }) => lock.turnOff(passphrase))
  answer('lock:unlock', ({ passphrase }) => lock.unlock(passphrase))
  answer('lock:recover', ({ code, next }) => lock.recover(code, next))
  answer('lock:change', ({ passphrase, next }) => lock.change(passphrase, next))
  answer('lock:new-code', ({ passphrase }) => lock.newCode(passphrase))
  answer('lock:idle', ({ minutes }) => lock.chooseMinutes(minutes))
  answer('lock:now', () => lock.lock())
}
