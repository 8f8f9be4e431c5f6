/** What a page of the app is: sandboxed, without Node, on its own origin, with a bridge of two functions. */
import { outcomeOf } from './support/attempts'
import { expect, test, type Running } from './support/opened'

const preferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false
} as const

for (const [name, value] of Object.entries(preferences)) {
  test(`the preference ${name} is ${String(value)}`, async ({ opened: { app } }) => {
    const found = await app.evaluate(({ webContents }, preference) => {
      // Electron has this method and leaves it out of its types.
      const [contents] = webContents.getAllWebContents() as unknown as {
        getLastWebPreferences: () => Record<string, unknown>
      }[]
      return contents?.getLastWebPreferences()[preference]
    }, name)
    expect(found).toBe(value)
  })
}

for (const name of [
  'require',
  'process',
  'module',
  'Buffer',
  'global',
  'setImmediate',
  'electron'
]) {
  test(`the page and its worker have no ${name}`, async ({ opened: { page } }) => {
    expect(await page.evaluate((global) => global in globalThis, name)).toBe(false)
    const [worker] = page.workers()
    expect(await worker?.evaluate((global) => global in globalThis, name)).toBe(false)
  })
}

test('the page is on its own origin, which is a secure one', async ({ opened: { page } }) => {
  expect(await page.evaluate(() => [origin, isSecureContext])).toEqual(['app://naslag', true])
})

test('the bridge has two functions, and no script can change or replace it', async ({
  opened: { page }
}) => {
  const bridge = await page.evaluate(() => {
    const global = globalThis as unknown as { naslag: Record<string, unknown> }
    const { naslag } = global
    const attempt = (act: () => unknown): boolean => {
      try {
        act()
        return true
      } catch {
        return false
      }
    }
    return {
      keys: Object.keys(naslag),
      isFrozen: Object.isFrozen(naslag),
      isReplaced: attempt(() => (global.naslag = {})) && global.naslag !== naslag,
      isDeleted: Reflect.deleteProperty(global, 'naslag'),
      isRedefined: attempt(() => Object.defineProperty(global, 'naslag', { value: {} }))
    }
  })
  expect(bridge).toEqual({
    keys: ['invoke', 'on'],
    isFrozen: true,
    isReplaced: false,
    isDeleted: false,
    isRedefined: false
  })
})

const asked: Readonly<Record<string, readonly [channel: string, refusal: string]>> = {
  'a channel that is not there': ['app:evil', 'unknown channel'],
  'a name that every object has': ['constructor', 'unknown channel'],
  'a channel of the runtime itself': ['ELECTRON_BROWSER_REQUIRE', 'unknown channel']
}

for (const [what, [channel, refusal]] of Object.entries(asked)) {
  test(`the bridge does not pass on ${what}`, async ({ opened: { page } }) => {
    expect(await page.evaluate(`naslag.invoke('${channel}').then(() => 'done', String)`)).toContain(
      refusal
    )
  })
}

test('the bridge does not listen to other events', async ({ opened: { page } }) => {
  const listen = () => {
    const { naslag } = globalThis as unknown as {
      naslag: { on: (event: string, listener: () => void) => void }
    }
    naslag.on('-ipc-message', () => undefined)
  }
  expect(await outcomeOf(page, listen)).toContain('unknown event')
})

test('a listener gets what main tells and no event, which could send', async ({
  opened: { app, page }
}) => {
  const heard = await page.evaluateHandle<{ readonly promise: Promise<unknown> }>(
    `({ promise: new Promise((resolve) => {
      const end = naslag.on('command:run', (...given) => {
        end()
        resolve(given)
      })
    }) })`
  )
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('command:run', 'edit.undo', 'meer')
  })
  expect(await heard.evaluate(({ promise }) => promise)).toEqual(['edit.undo'])
})

test('main refuses arguments that do not fit', async ({ opened: { page } }) => {
  expect(
    await page.evaluate(`naslag.invoke('app:info', { admin: true }).then(() => 'done', String)`)
  ).toContain('arguments do not fit')
})

/** Which frame asks, and on which page. */
type Asker = 'the page' | 'a frame within the page' | 'nobody that is still there'

/** Asks main's own handler for the versions, as a frame of the app's window would. */
const askedBy = async ({ app, page }: Running, asker: Asker): Promise<string> => {
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.id = 'frame'
    document.body.append(frame)
  })
  const answer = await app.evaluate(({ BrowserWindow, ipcMain }, who) => {
    // Electron has this map and leaves it out of its types.
    const { _invokeHandlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, (event: object, args: unknown) => unknown>
    }
    const sender = BrowserWindow.getAllWindows()[0]?.webContents
    const frames = {
      'the page': sender?.mainFrame,
      'a frame within the page': sender?.mainFrame.frames[0],
      'nobody that is still there': null
    }
    if (frames[who] === undefined) return 'no such frame'
    try {
      _invokeHandlers.get('app:info')?.({ sender, senderFrame: frames[who] }, undefined)
      return 'answered'
    } catch (error) {
      return String(error)
    }
  }, asker)
  await page.evaluate(() => document.querySelector('#frame')?.remove())
  return answer
}

const answers: Readonly<Record<Asker, RegExp>> = {
  'the page': /^answered$/,
  'a frame within the page': /unknown sender/,
  'nobody that is still there': /unknown sender/
}

for (const [asker, expected] of Object.entries(answers)) {
  test(`what main says to ${asker}`, async ({ opened }) => {
    expect(await askedBy(opened, asker as Asker)).toMatch(expected)
  })
}

test('main does not answer a page from elsewhere, although it has our preload', async ({
  opened: { app }
}) => {
  const answer = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${electron.getAppPath()}/build/app/preload/index.cjs` }
    })
    await foreign.loadURL('about:blank')
    const said: unknown = await foreign.webContents.executeJavaScript(
      `window.naslag.invoke('app:info').then(() => 'answered', (error) => error.message)`
    )
    foreign.destroy()
    return String(said)
  })
  expect(answer).toContain('unknown sender')
})
