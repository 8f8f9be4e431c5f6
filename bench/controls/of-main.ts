/** The controls of the main process, to be taken out one at a time. */
import type { Removal } from './removal'

type NoticedBy = Removal['noticedBy']

const inFile =
  (file: string) =>
  (control: string, find: string, replace: string, noticedBy: NoticedBy): Removal => ({
    control,
    file,
    find,
    replace,
    noticedBy
  })

const security = inFile('electron/security.ts')
const sockets = inFile('electron/no-sockets.ts')
const main = inFile('electron/main.ts')

const switches = [
  ["'host-resolver-rules', 'MAP * ~NOTFOUND'", 'leads nowhere'],
  ["'dns-prefetch-disable'", 'Chromium runs with dns-prefetch-disable'],
  ["'no-pings'", 'Chromium runs with no-pings'],
  ["'disable-quic'", 'Chromium runs with disable-quic'],
  ["'disable-background-networking'", 'Chromium runs with disable-background-networking'],
  ["'disable-component-update'", 'Chromium runs with disable-component-update'],
  ["'disable-domain-reliability'", 'Chromium runs with disable-domain-reliability'],
  [
    "'force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'",
    'Chromium runs with force-webrtc'
  ]
] as const

const session = [
  [
    'dictionaries are asked of us',
    'session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/`)',
    ''
  ],
  ['no languages to spell', 'session.setSpellCheckerLanguages([])', ''],
  ['no spell checker', 'session.setSpellCheckerEnabled(false)', ''],
  ['requests for permission', 'decide(false)', 'decide(true)'],
  [
    'checks of permission',
    'setPermissionCheckHandler(() => false)',
    'setPermissionCheckHandler(() => true)'
  ],
  ['devices', 'session.setDevicePermissionHandler(() => false)', ''],
  ['classes of USB devices', '=> protectedClasses)', '=> [])'],
  ['pairing by Bluetooth', 'confirmed: false', 'confirmed: true'],
  [
    'the screen',
    'session.setDisplayMediaRequestHandler((_request, decide)',
    'void ((_request, decide)'
  ],
  ['downloads', "session.on('will-download'", "session.on('will-download-later'"]
] as const

const contents = [
  ['new windows', "action: 'deny'", "action: 'allow'", 'no window opens'],
  [
    'the way of calls',
    "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')",
    '',
    'WebRTC'
  ],
  ['navigation', "'will-navigate'", "'will-navigate-later'", 'will-navigate'],
  ['navigation of frames', "'will-frame-navigate'", "'will-frame-navigate-later'", 'will-frame'],
  ['redirection', "'will-redirect'", "'will-redirect-later'", 'will-redirect'],
  ['web views', "'will-attach-webview'", "'will-attach-webview-later'", 'will-attach']
] as const

const closedSockets = [
  'net.Socket.prototype.connect = refuse',
  'net.Server.prototype.listen = refuse',
  'dgram.createSocket = refuse',
  'dgram.Socket.prototype.bind = refuse',
  'dgram.Socket.prototype.connect = refuse',
  'dgram.Socket.prototype.send = refuse',
  'closeNames(dns)',
  'closeNames(dns.promises)',
  'closeNames(dns.Resolver.prototype)',
  'closeNames(dns.promises.Resolver.prototype)',
  'inspector.open = refuse',
  'globalThis.fetch = refuse'
]

export const removalsOfMain: readonly Removal[] = [
  ...switches.map(([name, title]) =>
    security(`switch ${name}`, `commandLine.appendSwitch(${name})`, '', ['security-main', title])
  ),
  ...session.map(([control, find, replace]) =>
    security(control, find, replace, [
      'security-(permissions|main|navigation)',
      'every session|dictionary'
    ])
  ),
  security('requests', '!isAppUrl(details.url)', 'false', ['security-main', 'cancelled']),
  ...contents.map(([control, find, replace, title]) =>
    security(control, find, replace, ['security-navigation', title])
  ),
  ...closedSockets.map((find) =>
    sockets(`socket: ${find}`, find, '', ['security-main', 'main cannot use'])
  ),
  main('sockets are closed', 'closeSockets()\n', '\n', ['security-main', 'main cannot use']),
  main('each session is closed', "app.on('session-created', prepareSession)", '', [
    'security-permissions',
    'every session'
  ]),
  main('each page is closed', "'web-contents-created'", "'web-contents-created-later'", [
    'security-navigation',
    'refused'
  ]),
  main('one start on the data', 'app.requestSingleInstanceLock()', 'true', [
    'security-main',
    'second start'
  ])
]
