/** Composition root of the renderer: starts everything at once and puts the app on the page. */
import { StrictMode, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { themeInLockQuery } from '../shared/lock/address'
import { cardJobIn, documentQuery, printJobIn } from '../shared/print/address'
import type { Result } from '../shared/result'
import { App } from './app/App'
import { ErrorBoundary } from './app/ErrorBoundary'
import { addressNow } from './app/trail'
import type { Reading } from './app/useReading'
import { bridge } from './bridge'
import { loadAll, loadChanged, loadFirst, type Opened } from './corpus/library'
import type { CorpusProblem } from './corpus/load'
import { openNotebook } from './db/notebook'
import { vaultDoorOf } from './db/vault-door'
import { startDocument } from './document/start'
import { startLockPage } from './lock/start'
import { begin } from './memory/begin'
import { windowIdOf } from './memory/memory'
import { startCardPrintout, startPrintout } from './print/start'
import { createSearchClient } from './search/client'
import { startSearchWorker } from './search/start-worker'
import { startSettings } from './settings/start'
import './styles/index.css'

/** The faces of the first page; asked for now, so that the text does not jump when they come. */
const faces = ['1em "Source Sans 3"', '1em "Source Serif 4"']

/** The window of a reader. */
const startReader = (): ReactNode => {
  const fonts = Promise.allSettled(faces.map((face) => document.fonts.load(face)))
  const window = windowIdOf(location.search)
  const beginning = begin(openNotebook(bridge === null ? null : vaultDoorOf(bridge)), window)
  const settings = startSettings(beginning)
  // The version is worth showing, and no reason to show nothing.
  const info = bridge?.invoke('app:info', undefined).catch(() => null) ?? Promise.resolve(null)

  // The address is known once it is known where the window was left.
  const first = loadFirst(() => beginning.then(addressNow))
  const opening = Promise.all([first, beginning, fonts, settings]).then(
    ([opened, begun]) => [opened, begun] as const
  )
  let show = (): void => undefined
  const shown = new Promise<void>((resolve) => {
    show = resolve
  })
  const read = (opened: Promise<Result<Opened, CorpusProblem>>): Reading => {
    const search = createSearchClient(startSearchWorker)
    const whole = Promise.all([opened, shown]).then(([one]) => loadAll(one))
    void whole.then((library) => {
      if (library !== null) search.load([...library.reports.keys()])
    })
    return { opened, whole, search }
  }
  const readAgain = ({ opened, whole }: Reading): Reading =>
    read(
      Promise.all([opened, whole]).then(([one, library]) =>
        one.ok && library !== null
          ? loadChanged({ library, installed: one.value.installed })
          : loadFirst(() => Promise.resolve(addressNow()))
      )
    )
  return (
    <App
      opening={opening}
      reading={read(first)}
      readAgain={readAgain}
      window={window}
      info={info}
      onShown={() => {
        show()
      }}
    />
  )
}

const printJob = printJobIn(location.search)
const cardJob = cardJobIn(location.search)
const isDocument = location.search === documentQuery
const lockTheme = themeInLockQuery(location.search)
const pageOf = (): ReactNode => {
  if (lockTheme !== null) return startLockPage(lockTheme)
  if (isDocument) return startDocument()
  if (cardJob !== null) return startCardPrintout(cardJob)
  return printJob === null ? startReader() : startPrintout(printJob)
}

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="nl-NL">
      <ErrorBoundary>{pageOf()}</ErrorBoundary>
    </I18nProvider>
  </StrictMode>
)
