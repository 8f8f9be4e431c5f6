/** Composition root of the renderer: starts everything at once and puts the app on the page. */
import { StrictMode, Suspense } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { outlineOf } from '../shared/corpus/outline'
import { ok } from '../shared/result'
import { App } from './app/App'
import { ErrorBoundary } from './app/ErrorBoundary'
import { Opening } from './app/Opening'
import { bridge } from './bridge'
import { loadCorpus } from './corpus/load'
import { openNotebook } from './db/notebook'
import { createSearchClient } from './search/client'
import { startSearchWorker } from './search/start-worker'
import './styles/index.css'

/** The faces of the first page; asked for now, so that the text does not jump when they come. */
const faces = ['1em "Source Sans 3"', '1em "Source Serif 4"']

const search = createSearchClient(startSearchWorker)
const fonts = Promise.allSettled(faces.map((face) => document.fonts.load(face)))
const notebook = openNotebook()
// The version is worth showing, and no reason to show nothing.
const info = bridge?.invoke('app:info', undefined).catch(() => null) ?? Promise.resolve(null)

const report = loadCorpus().then(async (corpus) => {
  await fonts
  if (!corpus.ok) return corpus
  search.load(corpus.value.edition.id)
  return ok(outlineOf(corpus.value))
})

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="nl-NL">
      <ErrorBoundary>
        <Suspense fallback={<Opening />}>
          <App report={report} notebook={notebook} search={search} info={info} />
        </Suspense>
      </ErrorBoundary>
    </I18nProvider>
  </StrictMode>
)
