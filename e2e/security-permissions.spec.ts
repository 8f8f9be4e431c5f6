/** The page may use nothing of the computer: asked for by name, by its use, and handler by handler. */
import { outcomeOf } from './support/attempts'
import { expect, test, type Running } from './support/opened'

const names = [
  'accelerometer',
  'background-fetch',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'keyboard-lock',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'notifications',
  'payment-handler',
  'persistent-storage',
  'pointer-lock',
  'screen-wake-lock',
  'storage-access',
  'window-management'
]

for (const name of names) {
  test(`the permission ${name} is denied`, async ({ opened: { page } }) => {
    expect(
      await page.evaluate(
        async (permission) =>
          (await navigator.permissions.query({ name: permission as PermissionName })).state,
        name
      )
    ).toBe('denied')
  })
}

const uses: Readonly<Record<string, readonly [use: () => unknown, outcome: RegExp]>> = {
  'a message of the system': [() => Notification.requestPermission(), /^gave denied$/],
  'where the computer is': [
    () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => {
            resolve('a place')
          },
          ({ code }) => {
            resolve(code)
          }
        )
      }),
    /^gave 1$/
  ],
  'the microphone': [
    () => navigator.mediaDevices.getUserMedia({ audio: true }),
    /NotAllowedError|Permission denied/
  ],
  'the camera': [
    () => navigator.mediaDevices.getUserMedia({ video: true }),
    /NotAllowedError|Permission denied/
  ],
  'the screen': [() => navigator.mediaDevices.getDisplayMedia(), /^threw /],
  'what is on the clipboard': [() => navigator.clipboard.readText(), /NotAllowedError/],
  'an instrument': [
    () => navigator.requestMIDIAccess({ sysex: true }),
    /NotAllowedError|SecurityError/
  ],
  'that the screen stays on': [() => navigator.wakeLock.request(), /NotAllowedError/],
  'storage that is never cleared': [() => navigator.storage.persist(), /^gave false$/]
}

for (const [what, [use, outcome]] of Object.entries(uses)) {
  test(`the page does not get ${what}`, async ({ opened: { page } }) => {
    expect(await outcomeOf(page, use)).toMatch(outcome)
  })
}

/**
 * What a new session is given, in the order in which that happens: each handler and setting, and what the
 * handler says when it is asked. A handler for devices that this computer does not have can be asked in no
 * other way; and it shows that a session which the app does not know of is closed as well.
 */
const lockedSession = ({ app }: Running): Promise<Record<string, unknown>> =>
  app.evaluate(async ({ session }) => {
    type Handler = (...args: unknown[]) => unknown
    const prototype = Object.getPrototypeOf(session.defaultSession) as Record<string, Handler>
    const given: Record<string, unknown[]> = {}
    const original: Record<string, Handler> = {}
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (!name.startsWith('set')) continue
      const before = prototype[name]
      if (before === undefined) continue
      original[name] = before
      prototype[name] = function (this: unknown, ...args: unknown[]) {
        given[name] = args
        return before.apply(this, args)
      }
    }
    const made = session.fromPartition(`toets-${process.hrtime.bigint()}`)
    Object.assign(prototype, original)
    const handler = (name: string): Handler | undefined => given[name]?.[0] as Handler | undefined
    const answered = (name: string, asked: unknown): Promise<unknown> =>
      new Promise((resolve) => {
        const ask = handler(name)
        if (ask === undefined) resolve('no handler')
        else if (name === 'setPermissionRequestHandler') ask(null, asked, resolve)
        else ask(asked, resolve)
      })
    return {
      request: await answered('setPermissionRequestHandler', 'media'),
      check: handler('setPermissionCheckHandler')?.(null, 'media'),
      device: handler('setDevicePermissionHandler')?.({ deviceType: 'usb' }),
      usb: handler('setUSBProtectedClassesHandler')?.({ protectedClasses: ['hid', 'video'] }),
      bluetooth: await answered('setBluetoothPairingHandler', { pairingKind: 'confirm' }),
      screen: await answered('setDisplayMediaRequestHandler', { videoRequested: true }),
      languages: made.getSpellCheckerLanguages(),
      // Said in so many words: without languages the runtime would answer the same.
      isSpelling: given.setSpellCheckerEnabled?.[0],
      dictionaries: given.setSpellCheckerDictionaryDownloadURL?.[0],
      download: made.listenerCount('will-download')
    }
  })

const handlers: Readonly<Record<string, unknown>> = {
  request: false,
  check: false,
  device: false,
  usb: ['hid', 'video'],
  bluetooth: { confirmed: false },
  screen: {},
  languages: [],
  isSpelling: false,
  dictionaries: 'app://naslag/',
  download: 1
}

for (const [what, expected] of Object.entries(handlers)) {
  test(`every session is closed: ${what}`, async ({ opened }) => {
    expect((await lockedSession(opened))[what]).toEqual(expected)
  })
}
