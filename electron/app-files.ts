/** Which file, if any, a request to app:// names. Pure, so that hostile URLs can be tried by thousands. */

/** Scheme and host of everything the renderer may load. The origin is frozen: IndexedDB hangs on it. */
export const appScheme = 'app'
const appHost = 'naslag'
export const appOrigin = `${appScheme}://${appHost}`

const mimeTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  bin: 'application/octet-stream'
}

/** A file inside one of the two folders that app:// serves. */
export interface AppFile {
  readonly root: 'renderer' | 'corpus'
  /** Path below the root, with `/` between its segments. */
  readonly path: string
  readonly mimeType: string
}

// Names as our build writes them. A segment starts with a letter, digit, `_` or `-`, so `..`, hidden
// files and empty segments cannot be said; `%`, `\`, `:` and NUL are not in the alphabet at all.
const safePath = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/

/**
 * Resolves a URL to a file to serve, or null when nothing may be served for it.
 * `app://naslag/` is the start page, `app://naslag/corpus/…` the compiled corpus, the rest the
 * built renderer. Query and fragment are ignored.
 */
export const resolveAppFile = (url: string): AppFile | null => {
  if (!url.startsWith(`${appOrigin}/`)) return null
  const path = url.slice(appOrigin.length + 1).replace(/[?#].*$/s, '')
  if (path === '') return { root: 'renderer', path: 'index.html', mimeType: typeOf('index.html') }
  if (!safePath.test(path)) return null
  const mimeType = typeOf(path)
  if (mimeType === '') return null
  return path.startsWith('corpus/')
    ? { root: 'corpus', path: path.slice('corpus/'.length), mimeType }
    : { root: 'renderer', path, mimeType }
}

const typeOf = (path: string): string => mimeTypes[path.slice(path.lastIndexOf('.') + 1)] ?? ''

/** Whether a URL may be requested at all: the app's own files, and nothing else. */
export const isAppUrl = (url: string): boolean => url.startsWith(`${appOrigin}/`)
