import { protocol, type Session } from 'electron'
import { appScheme, resolveAppFile, type AppFile } from './app-files'
import { contentSecurityPolicy } from './content-security-policy'
import type { FilesBelow } from './corpus-files'

/** What app:// serves from. */
export type AppRoots = Readonly<Record<AppFile['root'], FilesBelow>>

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
    const body = await roots[file.root](file.path)
    if (body === null) return refusal(404)
    return new Response(body, { headers: { ...baseHeaders, 'Content-Type': file.mimeType } })
  })
}
