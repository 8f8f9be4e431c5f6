import { expect, test, type Running } from './support/app'

/** Runs in the main process: opens a window that is not ours and asks over the bridge. */
const askFromForeignWindow = ({ app }: Running): Promise<string> =>
  app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${electron.getAppPath()}/build/app/preload/index.cjs` }
    })
    await foreign.loadURL('about:blank')
    const answer: unknown = await foreign.webContents.executeJavaScript(
      `window.naslag.invoke('app:info').then(() => 'answered', (error) => error.message)`
    )
    foreign.destroy()
    return String(answer)
  })

test('the page is sandboxed and has nothing of Node', async ({ launch }) => {
  const { app, page } = await launch()
  const preferences = await app.evaluate(({ webContents }) => {
    // Electron has this method and leaves it out of its types.
    const [contents] = webContents.getAllWebContents() as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }[]
    return contents?.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false
  })
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
      (name) => name in globalThis
    )
  )
  expect(found).toEqual([])
})

test('the bridge has two functions, and main refuses what does not fit', async ({ launch }) => {
  const running = await launch()
  const { page } = running
  const bridge = await page.evaluate(async () => {
    const { naslag } = window as unknown as {
      naslag: { invoke: (channel: string, args?: unknown) => Promise<unknown> }
    }
    const outcome = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'answered',
        (error: unknown) => String(error)
      )
    return {
      keys: Object.keys(naslag),
      frozen: Object.isFrozen(naslag),
      info: await outcome(naslag.invoke('app:info')),
      unknown: await outcome(naslag.invoke('app:quit')),
      inherited: await outcome(naslag.invoke('constructor')),
      misfit: await outcome(naslag.invoke('app:info', { admin: true }))
    }
  })
  expect(bridge.keys).toEqual(['invoke', 'on'])
  expect(bridge.frozen).toBe(true)
  expect(bridge.info).toBe('answered')
  expect(bridge.unknown).toContain('unknown channel')
  expect(bridge.inherited).toContain('unknown channel')
  expect(bridge.misfit).toContain('arguments do not fit')
  expect(await askFromForeignWindow(running)).toContain('unknown sender')
})

test('every answer carries the policy, and only the app’s own files are served', async ({
  launch,
  complaints
}) => {
  const { page } = await launch()
  const served = await page.evaluate(async () => {
    const ask = async (path: string, method = 'GET') => {
      const response = await fetch(path, { method })
      return {
        status: response.status,
        policy: response.headers.get('content-security-policy') ?? '',
        sniff: response.headers.get('x-content-type-options')
      }
    }
    return {
      page: await ask('/'),
      corpus: await ask('/corpus/editions.json'),
      post: await ask('/', 'POST'),
      outside: await Promise.all(
        [
          '/package.json',
          '/..%2fmain%2findex.cjs',
          '/corpus/..%2f..%2fpackage.json',
          '/%00.json'
        ].map(async (path) => (await ask(path)).status)
      )
    }
  })
  for (const answer of [served.page, served.corpus]) {
    expect(answer.status).toBe(200)
    expect(answer.policy).toContain("default-src 'none'")
    expect(answer.policy).toContain("require-trusted-types-for 'script'")
    expect(answer.policy).not.toContain('unsafe')
    expect(answer.sniff).toBe('nosniff')
  }
  expect(served.post.status).toBe(405)
  expect(served.outside).toEqual([404, 404, 404, 404])
  // Each refusal stands in the console; those are what this test provokes.
  expect(complaints.splice(0)).toHaveLength(5)
})

test('nothing leads out: requests, windows, navigation, permissions, strings as code', async ({
  launch,
  complaints
}) => {
  const { app, page } = await launch()
  const outcome = await page.evaluate(async () => {
    const refused = (promise: Promise<unknown>): Promise<boolean> =>
      promise.then(
        () => false,
        () => true
      )
    const flags = globalThis as { ran?: boolean }
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      target: '_blank'
    })
    document.body.append(link)
    link.click()
    link.remove()
    let sink = 'accepted'
    try {
      document.createElement('div').innerHTML = '<b>x</b>'
    } catch {
      sink = 'refused'
    }
    // From a timer: code that a test evaluates is itself exempt from the policy.
    await new Promise((resolve) => {
      setTimeout(() => {
        try {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the attack under test
          const attack = new Function('globalThis.ran = true') as () => void
          attack()
        } catch {
          flags.ran ??= false
        }
        resolve(undefined)
      })
    })
    return {
      https: await refused(fetch('https://example.org/')),
      loopback: await refused(fetch('http://127.0.0.1/')),
      file: await refused(fetch('file:///etc/passwd')),
      data: await refused(fetch('data:text/plain,x')),
      opened: window.open('https://example.org/') === null,
      notification: await Notification.requestPermission(),
      geolocation: await new Promise<number>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => {
            resolve(0)
          },
          (error) => {
            resolve(error.code)
          }
        )
      }),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      clipboard: await refused(navigator.clipboard.readText()),
      ran: flags.ran,
      sink
    }
  })
  expect(outcome).toEqual({
    https: true,
    loopback: true,
    file: true,
    data: true,
    opened: true,
    notification: 'denied',
    geolocation: 1,
    microphone: true,
    clipboard: true,
    ran: false,
    sink: 'refused'
  })
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  const main = await app.evaluate(async ({ BrowserWindow, net, session }) => {
    const { defaultSession } = session
    const failure = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'done',
        (error: unknown) => String(error)
      )
    return {
      urls: BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
      name: await failure(defaultSession.resolveHost('example.org')),
      request: await failure(net.fetch('https://example.org/')),
      spelling: defaultSession.getSpellCheckerLanguages()
    }
  })
  expect(main.urls).toEqual([page.url()])
  expect(page.url()).toContain('app://naslag/')
  expect(main.name).toContain('ERR_NAME_NOT_RESOLVED')
  expect(main.request).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(main.spelling).toEqual([])
  // The policy reports each attempt in the console; those are what this test provokes.
  expect(complaints.splice(0).length).toBeGreaterThan(0)
})
