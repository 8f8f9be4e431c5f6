/** The page stays where it is, opens nothing, embeds nothing and downloads nothing. */
import { expect, test } from './support/opened'

const moves: Readonly<Record<string, () => void>> = {
  'an address': () => {
    location.href = 'https://elders.example/'
  },
  'another page of ours': () => {
    location.href = 'app://naslag/corpus/editions.json'
  },
  'an address in place of this one': () => {
    location.replace('https://elders.example/')
  },
  'a link': () => {
    const link = document.createElement('a')
    link.href = 'https://elders.example/'
    document.body.append(link)
    link.click()
    link.remove()
  },
  'a link to a program': () => {
    location.href = 'mailto:iemand@elders.example'
  }
}

for (const [what, move] of Object.entries(moves)) {
  test(`the page goes nowhere by ${what}`, async ({ opened: { app, page } }) => {
    const before = page.url()
    const asked = await app.evaluateHandle(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return {
        // After the app's own listener, which came first.
        isRefused: new Promise<boolean>((resolve) => {
          contents?.once('will-frame-navigate', (event) => {
            resolve(event.defaultPrevented)
            event.preventDefault()
          })
        })
      }
    })
    await page.evaluate(move)
    expect(await asked.evaluate(({ isRefused }) => isRefused)).toBe(true)
    expect(page.url()).toBe(before)
  })
}

const openings: Readonly<Record<string, () => boolean>> = {
  'an address': () => window.open('https://elders.example/') === null,
  'a page of ours': () => window.open('app://naslag/') === null,
  'an empty page': () => window.open('') === null,
  'a script': () => window.open('javascript:0') === null,
  'a file': () => window.open('file:///etc/passwd') === null
}

for (const [what, open] of Object.entries(openings)) {
  test(`no window opens on ${what}`, async ({ opened: { app, page } }) => {
    expect(await page.evaluate(open)).toBe(true)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
}

for (const name of [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview'
]) {
  test(`${name} is refused, whatever else stops it`, async ({ opened: { app } }) => {
    const isRefused = await app.evaluate(({ BrowserWindow }, event) => {
      let refused = false
      const asked = {
        preventDefault: () => {
          refused = true
        }
      }
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      contents?.emit(event, asked, {}, {})
      return refused
    }, name)
    expect(isRefused).toBe(true)
  })
}

test('a file that is dropped on the page is not opened', async ({ opened: { app, page } }) => {
  const asked = await app.evaluateHandle(({ BrowserWindow }) => {
    const urls: string[] = []
    const contents: NodeJS.EventEmitter | undefined = BrowserWindow.getAllWindows()[0]?.webContents
    // Chromium opens what is dropped in another tab: Electron tells itself so, before it asks the handler of the app.
    contents?.on('-new-window', (_event: unknown, url: string) => {
      urls.push(url)
    })
    return urls
  })
  const session = await page.context().newCDPSession(page)
  const data = {
    items: [{ mimeType: 'text/uri-list', data: 'https://elders.example/gesleept' }],
    dragOperationsMask: 1
  }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data })
  }
  // What the page asks for itself comes after what the drop would have asked for.
  const own = 'https://elders.example/zelf'
  await page.evaluate((url) => {
    const link = document.createElement('a')
    link.href = url
    link.target = '_blank'
    document.body.append(link)
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true }))
    link.remove()
  }, own)
  await expect.poll(() => asked.evaluate((urls) => urls)).toContain(own)
  expect(await asked.evaluate((urls) => [...new Set(urls)])).toEqual([own])
  await session.detach()
})

test('no download begins', async ({ opened: { app } }) => {
  const outcome = await app.evaluate(
    ({ session }) =>
      new Promise<boolean>((resolve) => {
        // After the app's own listener, which came first.
        session.defaultSession.once('will-download', (event) => {
          resolve(event.defaultPrevented)
          event.preventDefault()
        })
        session.defaultSession.downloadURL('app://naslag/corpus/editions.json')
      })
  )
  expect(outcome).toBe(true)
})

test('calls over WebRTC take no way of their own', async ({ opened: { app } }) => {
  expect(
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy()
    )
  ).toBe('disable_non_proxied_udp')
})
