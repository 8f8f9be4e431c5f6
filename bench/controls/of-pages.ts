/** The controls of pages, of what is served to them and of what they say to main, to be taken out one at a time. */
import type { Removal } from './removal'

const policy = 'electron/content-security-policy.ts'
const served = 'electron/app-protocol.ts'
const below = 'electron/corpus-files.ts'
const files = 'electron/app-files.ts'
const preferences = 'electron/page-preferences.ts'
const sender = 'electron/sender.ts'
const accept = 'shared/ipc/accept.ts'
const preload = 'electron/preload.ts'

/** A rule of the policy, what weakens it, and the beginning of the titles of its tests. */
const rules = [
  ["default-src 'none'", 'default-src *', 'media-src'],
  [
    "script-src 'self'",
    "script-src 'self' 'unsafe-eval' 'unsafe-inline' data: blob: https:",
    'script-src'
  ],
  ["style-src 'self'", "style-src 'self' 'unsafe-inline' https:", 'style-src'],
  ["font-src 'self'", "font-src 'self' data: https:", 'font-src'],
  ["img-src 'self'", "img-src 'self' data: blob: https:", 'img-src'],
  ["connect-src 'self'", 'connect-src * data:', 'connect-src'],
  ["worker-src 'self'", 'worker-src *', 'what no script'],
  ["object-src 'none'", 'object-src *', 'what no script'],
  ["frame-src 'none'", "frame-src 'self'", 'frame-src'],
  ["frame-ancestors 'none'", 'frame-ancestors *', 'what no script'],
  ["base-uri 'none'", 'base-uri *', 'base-uri'],
  ["form-action 'none'", 'form-action *', 'form-action'],
  ["require-trusted-types-for 'script'", 'upgrade-insecure-requests', 'Trusted Types'],
  ['trusted-types naslag', "trusted-types * 'allow-duplicates'", 'policy called']
] as const

/** How each preference is turned, of those that can be read back. */
const turned = [
  ['sandbox: true', 'sandbox: false'],
  ['contextIsolation: true', 'contextIsolation: false'],
  ['nodeIntegration: false', 'nodeIntegration: true'],
  ['nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true'],
  ['webSecurity: true', 'webSecurity: false'],
  ['allowRunningInsecureContent: false', 'allowRunningInsecureContent: true'],
  ['experimentalFeatures: false', 'experimentalFeatures: true'],
  ['webviewTag: false', 'webviewTag: true']
] as const

const nothingServed = ['security-protocol', 'served'] as const

const others: readonly Removal[] = [
  {
    control: 'a dropped file is not opened',
    file: preferences,
    find: 'navigateOnDragDrop: false',
    replace: 'navigateOnDragDrop: true',
    noticedBy: ['security-navigation', 'dropped']
  },
  {
    control: 'only GET',
    file: served,
    find: "if (request.method !== 'GET') return refusal(405)",
    replace: '',
    noticedBy: ['security-protocol', 'is refused']
  },
  {
    control: 'links out of the folder',
    file: below,
    find: 'file.startsWith(folder + sep)',
    replace: 'true',
    noticedBy: ['security-protocol', 'link out']
  },
  {
    control: 'the policy is sent',
    file: served,
    find: "'Content-Security-Policy': contentSecurityPolicy,",
    replace: '',
    noticedBy: nothingServed
  },
  {
    control: 'types are not guessed',
    file: served,
    find: "'X-Content-Type-Options': 'nosniff',",
    replace: '',
    noticedBy: nothingServed
  },
  {
    control: 'no referrer',
    file: served,
    find: "'Referrer-Policy': 'no-referrer',",
    replace: '',
    noticedBy: nothingServed
  },
  {
    control: 'the origin is a secure one',
    file: served,
    find: 'secure: true, ',
    replace: '',
    noticedBy: ['security-page', 'own origin']
  },
  ...(
    [
      ['bypassCSP', 'security-policy', 'stops a style'],
      ['allowServiceWorkers', 'security-protocol', 'service worker']
    ] as const
  ).map(([privilege, spec, title]): Removal => ({
    control: `the scheme has no ${privilege}`,
    file: served,
    find: 'codeCache: true',
    replace: `codeCache: true, ${privilege}: true`,
    noticedBy: [spec, title]
  })),
  {
    control: 'only our host',
    file: files,
    find: 'if (!url.startsWith(`${appOrigin}/`)) return null',
    replace: '',
    noticedBy: nothingServed
  },
  {
    control: 'the alphabet of paths',
    file: files,
    find: 'if (!safePath.test(path)) return null',
    replace: '',
    noticedBy: nothingServed
  },
  {
    control: 'only types that are known',
    file: files,
    find: "if (mimeType === '') return null",
    replace: '',
    noticedBy: nothingServed
  },
  {
    control: 'only the main frame',
    file: sender,
    find: 'senderFrame === sender.mainFrame && ',
    replace: '',
    noticedBy: ['security-page', 'main says to']
  },
  {
    control: 'only our origin',
    file: sender,
    find: ' && senderFrame.origin === appOrigin',
    replace: '',
    noticedBy: ['security-page', 'from elsewhere']
  },
  {
    control: 'only arguments that fit',
    file: accept,
    find: "parsed.success ? ok(parsed.output) : err('arguments do not fit')",
    replace: 'ok(parsed.output)',
    noticedBy: ['security-page', 'do not fit']
  },
  {
    control: 'only channels of the contract',
    file: preload,
    find: 'Object.hasOwn(channels, channel)',
    replace: 'true',
    noticedBy: ['security-page', 'does not pass on']
  },
  {
    control: 'only events of the contract',
    file: preload,
    find: '!Object.hasOwn(events, event)',
    replace: 'false',
    noticedBy: ['security-page', 'does not listen']
  },
  {
    control: 'no event object for the page',
    file: preload,
    find: 'ipcRenderer.on(event, pass)',
    replace: 'ipcRenderer.on(event, listener)',
    noticedBy: ['security-page', 'a listener gets']
  }
]

export const removalsOfPages: readonly Removal[] = [
  ...rules.map(([rule, weaker, title]): Removal => ({
    control: `policy: ${rule}`,
    file: policy,
    find: rule.includes("'") ? `"${rule}"` : `'${rule}'`,
    replace: `"${weaker}"`,
    noticedBy: ['security-policy', title]
  })),
  ...turned.map(([preference, other]): Removal => ({
    control: `preference ${preference}`,
    file: preferences,
    find: `\n  ${preference},`,
    replace: `\n  ${other},`,
    noticedBy: ['security-page', 'the preference']
  })),
  ...others
]
