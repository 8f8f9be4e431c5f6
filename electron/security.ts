/** What keeps the renderer in and everything else out. See docs/adr/0004 and ARCHITECTURE.md. */
import { app, type Session, type WebContents } from 'electron'
import { appOrigin, isAppUrl } from './app-files'

/** Chromium switches for an app that never talks to a network. Must run before the app is ready. */
export const applyCommandLine = (): void => {
  const { commandLine } = app
  // As root the sandbox cannot be used; with both, Chromium's network service restarts for ever.
  if (!commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('dns-prefetch-disable')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('disable-quic')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  // A call that a page begins would make the machine join the group in which neighbours tell their names.
  commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns')
}

/** Closes a session. Must run before its first window: the spell checker downloads at the first one. */
export const lockSession = (session: Session): void => {
  // Before the languages: should one ever be set, its dictionary is asked of us, who have none.
  session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/`)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses)
  session.setBluetoothPairingHandler((_details, decide) => {
    decide({ confirmed: false })
  })
  session.setDisplayMediaRequestHandler((_request, decide) => {
    decide({})
  })
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isAppUrl(details.url) })
  })
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}

/** Closes a page: it stays where it is, opens nothing and embeds nothing. */
export const lockContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
}
