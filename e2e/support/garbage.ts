import type { CDPSession, Page } from '@playwright/test'

/** The dedicated workers of a page, each by the session to talk to it. */
const workersOf = async (devTools: CDPSession): Promise<readonly string[]> => {
  const workers: string[] = []
  devTools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId)
  })
  await devTools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false
  })
  return workers
}

/** Collects garbage in a worker, and waits until that is done. */
const collectIn = (devTools: CDPSession, sessionId: string): Promise<void> =>
  new Promise((resolve, reject) => {
    devTools.on('Target.receivedMessageFromTarget', (received) => {
      if (received.sessionId === sessionId && received.message.includes('"id":1')) resolve()
    })
    const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' })
    devTools.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
  })

/** Collects garbage in a page and in its workers: each has a heap of its own. The answer says how many workers. */
export const collectGarbage = async (page: Page): Promise<number> => {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('HeapProfiler.collectGarbage')
  const workers = await workersOf(devTools)
  for (const worker of workers) await collectIn(devTools, worker)
  await devTools.detach()
  return workers.length
}
