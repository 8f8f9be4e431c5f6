/** Composition root of the renderer: starts everything at once and puts the app on the page. */
import { StrictMode, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { outlineOf } from '../shared/corpus/outline'
import type { PrintJob } from '../shared/ipc/contract'
import { printJobIn } from '../shared/print/address'
import { ok } from '../shared/result'
import { App } from './app/App'
import { ErrorBoundary } from './app/ErrorBoundary'
import { bridge } from './bridge'
import { loadCorpus } from './corpus/load'
import { openNotebook } from './db/notebook'
import { begin } from './memory/begin'
import { windowIdOf } from './memory/memory'
import { PrintPage } from './print/PrintPage'
import { createSearchClient } from './search/client'
import { startSearchWorker } from './search/start-worker'
import { startSettings } from './settings/start'
import './styles/index.css'

/** The faces of the first page; asked for now, so that the text does not jump when they come. */
const faces = ['1em "Source Sans 3"', '1em "Source Serif 4"']

const corpus = loadCorpus()
const fonts = Promise.allSettled(faces.map((face) => document.fonts.load(face)))
const notebook = openNotebook()

/** The shape of the report, once what must be there before it is shown is ready. */
const reportAfter = async (ready: Promise<unknown>) => {
  const [loaded] = await Promise.all([corpus, fonts, ready])
  return loaded.ok ? ok(outlineOf(loaded.value)) : loaded
}

const readerPage = (): ReactNode => {
  const window = windowIdOf(location.search)
  const beginning = begin(notebook, window)
  const report = reportAfter(startSettings(beginning))
  const search = createSearchClient(startSearchWorker)
  const startSearch = (): void => {
    void corpus.then((loaded) => {
      if (loaded.ok) search.load(loaded.value.edition.id)
    })
  }
  return (
    <App
      opening={Promise.all([report, beginning])}
      window={window}
      search={search}
      // The version is worth showing, and no reason to show nothing.
      info={bridge?.invoke('app:info', undefined).catch(() => null) ?? Promise.resolve(null)}
      onShown={startSearch}
    />
  )
}

/** In the hidden window of a printout: on paper the app looks the same for every reader. */
const printPage = (job: PrintJob): ReactNode => {
  document.documentElement.dataset.theme = 'light'
  return <PrintPage job={job} report={reportAfter(Promise.resolve())} notebook={notebook} />
}

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')

const job = printJobIn(location.search)
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="nl-NL">
      <ErrorBoundary>{job === null ? readerPage() : printPage(job)}</ErrorBoundary>
    </I18nProvider>
  </StrictMode>
)
