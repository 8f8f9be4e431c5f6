import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { attemptsIn } from './support/net-log'
import { readAndAnnotate } from './support/reader'

test('reading, searching and noting ask for nothing beyond app://', async ({
  launch,
  userData
}) => {
  const log = join(userData, 'net-log.json')
  const running = await launch({ switches: [`--log-net-log=${log}`] })
  const requested: string[] = []
  running.page.on('request', (request) => requested.push(request.url()))
  await running.page.reload()
  await readAndAnnotate(running.page)
  await running.app.close()

  expect(requested.length).toBeGreaterThan(3)
  expect(requested.filter((url) => !url.startsWith('app://naslag/'))).toEqual([])
  expect(attemptsIn(await readFile(log, 'utf8'))).toEqual([])
})

test('the log that the test above trusts does see an attempt', async ({ launch, userData }) => {
  const log = join(userData, 'net-log.json')
  const { app } = await launch({ switches: [`--log-net-log=${log}`] })
  await app.evaluate(async ({ session }) => {
    await session.defaultSession.resolveHost('uitweg.example').catch(() => undefined)
  })
  await app.close()
  // The name was already mapped to nothing when the log saw it.
  expect(attemptsIn(await readFile(log, 'utf8')).join(' ')).toContain('~NOTFOUND')
})
