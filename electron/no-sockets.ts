/**
 * Takes the means to open a connection away from the main process. No switch of Chromium covers Node's own
 * sockets, and nothing in the app uses them: whatever tries is a bug or an intruder, and is refused.
 * Lint refuses the same in our sources (tools/lint/boundaries.mjs); this holds for what is bundled too.
 */
/* eslint-disable no-restricted-imports -- the one file that touches them, to close them */
import dgram from 'node:dgram'
import dns from 'node:dns'
import inspector from 'node:inspector'
import net from 'node:net'
/* eslint-enable no-restricted-imports */

const refuse = (): never => {
  throw new Error('Naslag opens no connections')
}

/** Functions that ask for a name, however they answer. */
const asksForNames = /^(?:lookup|resolve|reverse)/

const closeNames = (owner: object): void => {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (asksForNames.test(name)) Object.defineProperty(owner, name, { value: refuse })
  }
}

/** Must run before anything else of the app. http, https, http2 and tls all go through what is closed here. */
export const closeSockets = (): void => {
  net.Socket.prototype.connect = refuse
  net.Server.prototype.listen = refuse
  dgram.createSocket = refuse
  dgram.Socket.prototype.bind = refuse
  dgram.Socket.prototype.connect = refuse
  dgram.Socket.prototype.send = refuse
  closeNames(dns)
  closeNames(dns.promises)
  closeNames(dns.Resolver.prototype)
  closeNames(dns.promises.Resolver.prototype)
  inspector.open = refuse
  globalThis.fetch = refuse
  for (const name of ['WebSocket', 'EventSource']) {
    if (name in globalThis) Object.defineProperty(globalThis, name, { value: refuse })
  }
}
