/** Links into a report from outside of the app: registered with the system, received, passed on. */
import { app } from 'electron'
import type { EventArgs } from '../shared/ipc/contract'
import { linkScheme } from '../shared/links/link'
import { parseLink, shownLink, type LinkTarget } from '../shared/links/parse-link'
import { entrySteps } from '../shared/reference/entry'
import { tell } from './ipc'
import { focusLast, tellLast } from './windows'

/** Opens what a link names, or tells the reader that it cannot be opened. */
export const openLink = (link: string): void => {
  const asked = askedBy(link)
  tellLast((page) => {
    tell(page, 'place:open', asked)
  })
  focusLast()
}

const askedBy = (link: string): EventArgs<'place:open'> => {
  const target = parseLink(link)
  return target.ok
    ? { kind: 'address', address: addressOf(target.value) }
    : { kind: 'refused', link: shownLink(link) }
}

const addressOf = ({ edition, entry, id }: LinkTarget): string =>
  [...(entry === null ? [] : [entrySteps[entry]]), edition, ...(id === null ? [] : [id])]
    .map((step) => `/${step}`)
    .join('')

/**
 * Makes this app the one for our links. Only the installed one for Windows does that itself: elsewhere the
 * package says it to the system, and a copy that runs from a stick leaves no trace. After `--` nothing
 * on the command line is a switch, whatever a link may hold.
 */
export const registerLinks = (env: Readonly<Record<string, string | undefined>>): void => {
  const isInstalled = app.isPackaged && env.PORTABLE_EXECUTABLE_DIR === undefined
  if (process.platform !== 'win32' || !isInstalled) return
  app.setAsDefaultProtocolClient(linkScheme, process.execPath, ['--'])
}
