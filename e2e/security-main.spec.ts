/** What main is closed to: names, requests, sockets of its own, a second start on the same data. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect as expectAlone, killHard, startAgain, test as alone } from './support/app'
import { attemptsIn } from './support/net-log'
import { expect, test, type Running } from './support/opened'

const switches: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'dns-prefetch-disable': '',
  'no-pings': '',
  'disable-quic': '',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp'
}

for (const [name, value] of Object.entries(switches)) {
  test(`Chromium runs with ${name}`, async ({ opened: { app } }) => {
    const found = await app.evaluate(
      ({ app: { commandLine } }, asked) => [
        commandLine.hasSwitch(asked),
        commandLine.getSwitchValue(asked)
      ],
      name
    )
    expect(found).toEqual([true, value])
  })
}

for (const name of ['localhost', 'elders.example', 'naslag', '127.0.0.1.nip.io']) {
  test(`the name ${name} leads nowhere`, async ({ opened: { app } }) => {
    const found = await app.evaluate(
      ({ session }, asked) =>
        session.defaultSession
          .resolveHost(asked)
          .then(({ endpoints }) => `${endpoints.length} addresses`, String),
      name
    )
    expect(found).toContain('ERR_NAME_NOT_RESOLVED')
  })
}

const requests = [
  'http://elders.example/',
  'https://elders.example/',
  'http://127.0.0.1:9/',
  'https://[::1]:9/',
  'http://192.0.2.1/'
]

for (const url of requests) {
  test(`a request to ${url} is cancelled`, async ({ opened: { app } }) => {
    const answer = await app.evaluate(
      ({ session }, asked) =>
        session.defaultSession.fetch(asked).then(
          ({ status }) => `answered with ${status}`,
          (error: unknown) => String(error)
        ),
      url
    )
    expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
  })
}

test('a web socket is cancelled, also from a page that has no policy', async ({
  opened: { app }
}) => {
  const error = await app.evaluate(async ({ BrowserWindow, session: { defaultSession } }) => {
    const failed = new Promise<string>((resolve) => {
      defaultSession.webRequest.onErrorOccurred(({ url, error }) => {
        if (url === 'ws://127.0.0.1:9/') resolve(error)
      })
    })
    const foreign = new BrowserWindow({ show: false })
    await foreign.loadURL('about:blank')
    await foreign.webContents.executeJavaScript(`void new WebSocket('ws://127.0.0.1:9/')`)
    const reason = await failed
    defaultSession.webRequest.onErrorOccurred(null)
    foreign.destroy()
    return reason
  })
  expect(error).toBe('net::ERR_BLOCKED_BY_CLIENT')
})

/** Ways that Node has of its own, each as an expression in main. */
const sockets: Readonly<Record<string, string>> = {
  'net.connect': `node('net').connect(9, '127.0.0.1')`,
  'net.Socket': `new (node('net').Socket)().connect(9, '127.0.0.1')`,
  'net.createServer': `node('net').createServer().listen(0)`,
  'tls.connect': `node('tls').connect(9, '127.0.0.1')`,
  'http.get': `node('http').get('http://127.0.0.1:9/')`,
  'https.get': `node('https').get('https://127.0.0.1:9/')`,
  'http.createServer': `node('http').createServer().listen(0)`,
  'http2.connect': `node('http2').connect('http://127.0.0.1:9/')`,
  'dgram.createSocket': `node('dgram').createSocket('udp4')`,
  'dgram.Socket bind': `new (node('dgram').Socket)('udp4').bind(0)`,
  'dgram.Socket connect': `new (node('dgram').Socket)('udp4').connect(9, '127.0.0.1')`,
  'dgram.Socket send': `new (node('dgram').Socket)('udp4').send('x', 9, '127.0.0.1')`,
  // Each by itself: binding asks for a name, and the other two bind, so that what is closed there would hide these.
  'dgram.Socket bind alone': `node('dgram').Socket.prototype.bind.call({})`,
  'dgram.Socket connect alone': `node('dgram').Socket.prototype.connect.call({})`,
  'dgram.Socket send alone': `node('dgram').Socket.prototype.send.call({})`,
  'dns.lookup': `node('dns').lookup('localhost', () => {})`,
  'dns.resolve': `node('dns').resolve('elders.example', () => {})`,
  'dns.reverse': `node('dns').reverse('127.0.0.1', () => {})`,
  'dns.promises': `node('dns').promises.lookup('localhost')`,
  'dns.Resolver': `new (node('dns').Resolver)().resolve4('elders.example', () => {})`,
  'dns.promises.Resolver': `new (node('dns').promises.Resolver)().resolve4('elders.example')`,
  'inspector.open': `node('inspector').open(0)`,
  fetch: `fetch('http://127.0.0.1:9/')`,
  WebSocket: `typeof WebSocket === 'undefined' ? missing() : new WebSocket('ws://127.0.0.1:9/')`,
  EventSource: `typeof EventSource === 'undefined' ? missing() : new EventSource('http://127.0.0.1:9/')`
}

/** Lets a script run in main; says what it throws. */
const inMain = ({ app }: Running, script: string): Promise<string> =>
  app.evaluate((_electron, code) => {
    const node = (name: string): unknown => process.getBuiltinModule(`node:${name}`)
    const missing = (): never => {
      throw new Error('Naslag opens no connections: this runtime has none of these')
    }
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- main's own scripts, one a test
      const attempt = new Function('node', 'missing', code) as (...given: unknown[]) => void
      attempt(node, missing)
      return 'done'
    } catch (error) {
      return String(error)
    }
  }, script)

for (const [name, attempt] of Object.entries(sockets)) {
  test(`main cannot use ${name}`, async ({ opened }) => {
    expect(await inMain(opened, attempt)).toContain('Naslag opens no connections')
  })
}

alone(
  'a dictionary is not asked of anybody, even where spelling is switched on',
  async ({ launch, userData }) => {
    const log = join(userData, 'net-log.json')
    const { app } = await launch({ switches: [`--log-net-log=${log}`] })
    await app.evaluate(
      ({ session: { defaultSession } }) =>
        new Promise<void>((resolve) => {
          defaultSession.once('spellcheck-dictionary-download-failure', () => {
            resolve()
          })
          defaultSession.setSpellCheckerEnabled(true)
          defaultSession.setSpellCheckerLanguages(['nl'])
        })
    )
    await app.close()
    expectAlone(attemptsIn(await readFile(log, 'utf8'))).toEqual([
      expectAlone.stringMatching(/^app:\/\/naslag\/nl/)
    ])
  }
)

alone(
  'a second start on the same data ends, and one that was killed is no hindrance',
  async ({ launch, userData }) => {
    const running = await launch()
    expectAlone(await startAgain(running, userData)).toBe(0)
    expectAlone(
      await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    ).toBe(1)
    await killHard(running)
    const { page } = await launch()
    await expectAlone(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
)
