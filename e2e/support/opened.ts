/** One running app for all tests of a worker that change nothing in it: each of them is a look at it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start, test as base, type Running } from './app'
import { readable } from './reader'

export const test = base.extend<object, { readonly opened: Running }>({
  opened: [
    async ({ display }, use) => {
      const userData = await mkdtemp(join(tmpdir(), 'naslag-e2e-opened-'))
      const app = await start(userData, {
        // So that a camera and a microphone are not missed only because there are none.
        switches: ['--use-fake-device-for-media-stream'],
        env: display === null ? {} : { DISPLAY: display.name }
      })
      const page = await app.firstWindow()
      await readable(page)
      await use({ app, page })
      await app.close()
      await rm(userData, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker' }
  ]
})

export { expect, type Running } from './app'
