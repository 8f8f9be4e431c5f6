import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { appScheme, resolveAppFile, type AppFile } from './app-files'
import { contentSecurityPolicy } from './content-security-policy'

/** Folders that app:// serves from, as absolute paths. */
export type AppRoots = Readonly<Record<AppFile['root'], string>>

/** Must run before the app is ready. Never add bypassCSP, corsEnabled or allowServiceWorkers. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
    }
  ])
}

const baseHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache'
}

const refusal = (status: number): Response => new Response(null, { status, headers: baseHeaders })

/** Serves the app's own files to `session`, read-only. */
export const serveAppFiles = (session: Session, roots: AppRoots): void => {
  session.protocol.handle(appScheme, async (request) => {
    if (request.method !== 'GET') return refusal(405)
    const file = resolveAppFile(request.url)
    if (file === null) return refusal(404)
    const body = await readInside(roots[file.root], file.path)
    if (body === null) return refusal(404)
    return new Response(body, { headers: { ...baseHeaders, 'Content-Type': file.mimeType } })
  })
}

/** Reads a file below `root`; null when it is not there or a link leads out of the folder. */
const readInside = async (root: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(join(root, path))])
    return file.startsWith(folder + sep) ? new Uint8Array(await readFile(file)) : null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR')
