import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { readAndAnnotate } from './support/reader'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: NetLogParams }[]
}
interface NetLogParams {
  readonly url?: string
  readonly host?: string
  readonly address?: string
}

/** What Chromium's own network log says it tried: URLs asked for, names looked up, sockets opened. */
const attempts = async (file: string): Promise<string[]> => {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog
  const types = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  return events.flatMap(({ type, params }) => {
    switch (types.get(type)) {
      case 'URL_REQUEST_START_JOB':
      case 'HOST_RESOLVER_MANAGER_REQUEST':
      case 'TCP_CONNECT_ATTEMPT':
      case 'UDP_CONNECT':
        return [params?.url ?? params?.host ?? params?.address ?? ''].filter((what) => what !== '')
      default:
        return []
    }
  })
}

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
  expect(await attempts(log)).toEqual([])
})

test('the log that the test above trusts does see an attempt', async ({ launch, userData }) => {
  const log = join(userData, 'net-log.json')
  const { app } = await launch({ switches: [`--log-net-log=${log}`] })
  await app.evaluate(async ({ session }) => {
    await session.defaultSession.resolveHost('uitweg.example').catch(() => undefined)
  })
  await app.close()
  // The name was already mapped to nothing when the log saw it.
  expect((await attempts(log)).join(' ')).toContain('~NOTFOUND')
})
