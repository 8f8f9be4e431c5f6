import { byAddress, byName, type Way } from './way'

/** Code for a worker of which the page is the author. */
const inWorker = (code: string): Worker =>
  new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))

/** Asks a server where the page is, as a call does. */
const call = async (urls: string): Promise<void> => {
  const server = { urls, username: 'x', credential: 'x' }
  const connection = new RTCPeerConnection({ iceServers: [server] })
  connection.createDataChannel('x')
  await connection.setLocalDescription(await connection.createOffer())
}

/** Has a field that is typed in, as a spell checker would look at. */
const typeDutch = (): void => {
  const field = document.createElement('textarea')
  field.spellcheck = true
  field.lang = 'nl'
  document.body.append(field)
  field.focus()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what a page has to type with
  document.execCommand('insertText', false, 'Vergadring over de aanpk ')
}

const askApp = (channel: string, args: unknown): Promise<unknown> =>
  (
    globalThis as unknown as {
      readonly naslag: { readonly invoke: (channel: string, args: unknown) => Promise<unknown> }
    }
  ).naslag.invoke(channel, args)

export const byScript: readonly Way[] = [
  ...byName({
    'fetch-https': (to) => fetch(`https://${to}/`),
    'fetch-http': (to) => fetch(`http://${to}/`),
    'fetch-no-cors': (to) => fetch(`https://${to}/`, { mode: 'no-cors' }),
    'fetch-keepalive': (to) => fetch(`https://${to}/`, { keepalive: true, mode: 'no-cors' }),
    'fetch-post': (to) => fetch(`https://${to}/`, { method: 'POST', body: 'x', mode: 'no-cors' }),
    'fetch-port': (to) => fetch(`http://${to}:8080/`),
    'fetch-priority': (to) => fetch(new Request(`https://${to}/`, { cache: 'no-store' })),
    'xml-http-request': (to) => {
      const request = new XMLHttpRequest()
      request.open('GET', `https://${to}/`)
      request.send()
    },
    'web-socket': (to) => new WebSocket(`wss://${to}/`),
    'web-socket-plain': (to) => new WebSocket(`ws://${to}/`),
    'event-source': (to) => new EventSource(`https://${to}/`),
    beacon: (to) => navigator.sendBeacon(`https://${to}/`, 'x'),
    'web-transport': (to) => new WebTransport(`https://${to}/`).ready,
    'stun-name': (to) => call(`stun:${to}:3478`),
    'turn-name': (to) => call(`turn:${to}:3478?transport=udp`),
    'turn-tcp-name': (to) => call(`turn:${to}:3478?transport=tcp`),
    'dynamic-import': (to) => import(/* @vite-ignore */ `https://${to}/x.js`),
    worker: (to) => new Worker(`https://${to}/x.js`),
    'shared-worker': (to) => new SharedWorker(`https://${to}/x.js`),
    'worker-fetch': (to) => inWorker(`fetch('https://${to}/', { mode: 'no-cors' })`),
    'worker-socket': (to) => inWorker(`new WebSocket('wss://${to}/')`),
    'worker-import': (to) => inWorker(`importScripts('https://${to}/x.js')`),
    worklet: (to) => new AudioContext().audioWorklet.addModule(`https://${to}/x.js`),
    'font-face': (to) => new FontFace('weg', `url(https://${to}/x.woff2)`).load(),
    image: (to) => {
      new Image().src = `https://${to}/x.png`
    },
    audio: (to) => new Audio(`https://${to}/x.mp3`).play(),
    'sheet-built': (to) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`html { background-image: url(https://${to}/x.png) }`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    'style-property': (to) => {
      document.body.style.backgroundImage = `url(https://${to}/x.png)`
    },
    payment: (to) =>
      new PaymentRequest([{ supportedMethods: `https://${to}/pay` }], {
        total: { label: 'x', amount: { currency: 'EUR', value: '1.00' } }
      }).canMakePayment(),
    notification: (to) => new Notification('x', { icon: `https://${to}/x.png` }),
    'media-session': (to) => {
      navigator.mediaSession.metadata = new MediaMetadata({
        title: 'x',
        artwork: [{ src: `https://${to}/x.png` }]
      })
    },
    'parsed-markup': (to) => {
      const page = new DOMParser().parseFromString(`<img src="https://${to}/x.png">`, 'text/html')
      document.body.append(...page.body.children)
    },
    'inner-markup': (to) => {
      document.createElement('div').innerHTML = `<img src="https://${to}/x.png">`
    },
    'written-markup': (to) => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the attack under test
      frame.contentDocument?.write(`<img src="https://${to}/x.png">`)
    },
    'timer-code': (to) =>
      new Promise((resolve) => {
        // From a timer: code that a test evaluates is itself exempt from the policy.
        setTimeout(() => {
          try {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the attack under test
            const made = new Function(`fetch('https://${to}/', { mode: 'no-cors' })`) as () => void
            made()
            resolve('ran')
          } catch (refusal) {
            resolve(refusal)
          }
        })
      }),
    // Through what the page may ask of the app.
    'bridge-window': (to) => askApp('window:open', { address: `https://${to}/` }),
    'bridge-print': (to) => askApp('print:pdf', { job: { edition: `//${to}/` }, name: 'x' }),
    // Names that are not asked of a resolver, but called out to the neighbours.
    'fetch-single-label': (to) => fetch(`http://${to.replaceAll('.', '-')}/`),
    'fetch-local': (to) => fetch(`http://${to.replaceAll('.', '-')}.local/`)
  }),
  ...byAddress(4, 1, {
    'fetch-v4': (to) => fetch(`http://${to}/`),
    'web-socket-v4': (to) => new WebSocket(`ws://${to}/`),
    'web-transport-v4': (to) => new WebTransport(`https://${to}/`).ready,
    'stun-v4': (to) => call(`stun:${to}:3478`),
    'turn-v4': (to) => call(`turn:${to}:3478?transport=tcp`),
    'image-v4': (to) => {
      new Image().src = `http://${to}/x.png`
    },
    'beacon-v4': (to) => navigator.sendBeacon(`http://${to}/`, 'x'),
    'worker-fetch-v4': (to) => inWorker(`fetch('http://${to}/', { mode: 'no-cors' })`)
  }),
  ...byAddress(6, 1, {
    'fetch-v6': (to) => fetch(`http://${to}/`),
    'web-socket-v6': (to) => new WebSocket(`ws://${to}/`),
    'web-transport-v6': (to) => new WebTransport(`https://${to}/`).ready,
    'stun-v6': (to) => call(`stun:${to}:3478`),
    'image-v6': (to) => {
      new Image().src = `http://${to}/x.png`
    }
  }),
  // Where these lead, the runtime decides.
  {
    name: 'geolocation',
    to: 'www.googleapis.com',
    go: () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(resolve, resolve)
      })
  },
  { name: 'spelling', to: 'redirector.gvt1.com', go: typeDutch },
  // Other programs of the same machine would pass on what they hear.
  { name: 'loopback', to: '127.0.0.1', go: (to) => fetch(`http://${to}:631/`) },
  { name: 'loopback-socket', to: '127.0.0.2', go: (to) => new WebSocket(`ws://${to}:9222/`) }
]
