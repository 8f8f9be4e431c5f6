/** app:// gives the app's own files, read-only, and nothing else of the computer. */
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtApp, expect as expectAlone, test as alone } from './support/app'
import { outcomeOf } from './support/attempts'
import { expect, test, type Running } from './support/opened'

interface Served {
  readonly status: number
  readonly length: number
  readonly headers: Readonly<Record<string, string>>
}

/** Asks from main, where neither the page's policy nor its origin stands in the way. */
const serve = ({ app }: Running, url: string, method = 'GET'): Promise<Served> =>
  app.evaluate(
    async ({ session }, [asked, how]) => {
      const response = await session.defaultSession.fetch(asked, { method: how })
      const { byteLength } = await response.arrayBuffer()
      return {
        status: response.status,
        length: byteLength,
        headers: Object.fromEntries(response.headers)
      }
    },
    [url, method] as const
  )

const outside = [
  'package.json',
  '../package.json',
  '..%2fpackage.json',
  '%2e%2e/package.json',
  '%2e%2e%2f%2e%2e%2fpackage.json',
  '..\\\\package.json',
  'corpus/../../package.json',
  'corpus/..%2f..%2fpackage.json',
  'corpus/%2e%2e/%2e%2e/package.json',
  'corpus/....//package.json',
  'corpus/..%5c..%5cpackage.json',
  'corpus//etc/passwd.json',
  '/etc/hosts.json',
  'main/index.cjs',
  '../main/index.cjs',
  'C:/windows/win.json',
  '%00.json',
  'index.html%00.png',
  'corpus/editions.json/',
  '.git/config.json',
  'handleiding.pdf'
]

const foreign = ['app://elders/index.html', 'app://naslag.elders/']

for (const url of [...foreign, ...outside.map((path) => `app://naslag/${path}`)]) {
  test(`nothing is served for ${url}`, async ({ opened }) => {
    expect(await serve(opened, url)).toMatchObject({ status: 404, length: 0 })
  })
}

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  'index.html': 'text/html; charset=utf-8',
  'corpus/editions.json': 'application/json; charset=utf-8',
  'corpus/dutch-words.bin': 'application/octet-stream'
}

for (const [path, type] of Object.entries(types)) {
  test(`what is served as app://naslag/${path} says what it is, and under which policy`, async ({
    opened
  }) => {
    const { status, headers } = await serve(opened, `app://naslag/${path}`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /)
  })
}

test('a refusal carries the policy too', async ({ opened }) => {
  const { headers } = await serve(opened, 'app://naslag/is-er-niet.json')
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /)
})

for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'PATCH']) {
  test(`${method} is refused`, async ({ opened }) => {
    expect(await serve(opened, 'app://naslag/', method)).toMatchObject({ status: 405, length: 0 })
  })
}

test('files of the computer cannot be had', async ({ opened: { page } }) => {
  expect(await outcomeOf(page, () => fetch('file:///etc/passwd'))).toMatch(/^threw TypeError/)
})

test('no service worker can stand between the page and its files', async ({ opened: { app } }) => {
  const said = await app.evaluate(async ({ BrowserWindow }) => {
    // Not through the page: its Trusted Types refuse a service worker before its scheme is looked at.
    const window = new BrowserWindow({ show: false })
    await window.loadURL('app://naslag/corpus/editions.json')
    const answer: unknown = await window.webContents.executeJavaScript(`(() => {
      const policy = trustedTypes.createPolicy('naslag', { createScriptURL: String })
      const url = policy.createScriptURL('/assets/is-er-niet.js')
      return navigator.serviceWorker.register(url).then(() => 'registered', String)
    })()`)
    window.destroy()
    return String(answer)
  })
  expect(said).toMatch(/The URL protocol of .* is not supported/)
})

alone(
  'a link out of the folder is not followed, and what is not of the app is not served',
  async ({ launch }) => {
    const folder = await mkdtemp(join(tmpdir(), 'naslag-link-'))
    try {
      for (const part of ['package.json', 'build/app', 'build/corpus']) {
        await cp(join(builtApp, part), join(folder, part), { recursive: true })
      }
      await writeFile(join(folder, 'geheim.json'), '{}')
      await symlink(join(folder, 'geheim.json'), join(folder, 'build/app/renderer/uit.json'))
      await symlink(folder, join(folder, 'build/app/renderer/map'))
      await symlink(
        join(folder, 'build/app/renderer/index.html'),
        join(folder, 'build/app/renderer/binnen.html')
      )
      for (const name of ['.verborgen.json', 'deel.cjs', 'boek.pdf']) {
        await writeFile(join(folder, 'build/app/renderer', name), '{}')
      }
      const running = await launch({ folder })
      const links = ['uit.json', 'map/geheim.json', 'map/package.json']
      for (const path of [...links, '.verborgen.json', 'deel.cjs', 'boek.pdf']) {
        const served = await serve(running, `app://naslag/${path}`)
        expectAlone(served).toMatchObject({ status: 404, length: 0 })
      }
      expectAlone((await serve(running, 'app://naslag/binnen.html')).status).toBe(200)
      // Its page may still be reading what it needs later: without its folder it would complain.
      await running.app.close()
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
)
