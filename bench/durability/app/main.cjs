/*
 * Starts the app in the folder NASLAG_BENCH_APP and drives its page with the script in the file
 * NASLAG_BENCH_PAGE; says on the standard output, a line each, what the page holds and what it was told to
 * be kept. Written at once: what has been said has left the process.
 */
const { readFileSync, writeSync } = require('node:fs')
const path = require('node:path')
const { app, dialog } = require('electron')

/** What a stock Electron's default app uses as well, and its type declarations leave out. */
const electronApp = /** @type {import('electron').App & { setAppPath: (path: string) => void }} */ (
  app
)

const {
  NASLAG_BENCH_APP,
  NASLAG_BENCH_PAGE,
  NASLAG_BENCH_RUN,
  NASLAG_BENCH_MEASURE,
  NASLAG_BENCH_LOOK
} = process.env
if (NASLAG_BENCH_APP === undefined || NASLAG_BENCH_PAGE === undefined)
  throw new Error('NASLAG_BENCH_APP and NASLAG_BENCH_PAGE say which app and which script')
const script = readFileSync(NASLAG_BENCH_PAGE, 'utf8')
/** @type {{ main: string }} */
const manifest = require(path.join(NASLAG_BENCH_APP, 'package.json'))

/** @param {string} line */
const say = (line) => writeSync(1, `${line}\n`)

/** Nobody is there to answer: a page that died is loaded again. */
dialog.showMessageBox = () => {
  say('asked')
  return Promise.resolve({ response: 0, checkboxChecked: false })
}

const isWriting = NASLAG_BENCH_RUN !== undefined
let run = Number(NASLAG_BENCH_RUN)

/** What the page is asked to do. */
const work = () => {
  if (NASLAG_BENCH_MEASURE !== undefined) return `measure(${Number(NASLAG_BENCH_MEASURE)})`
  if (NASLAG_BENCH_LOOK !== undefined) return `look(${NASLAG_BENCH_LOOK === 'notes'})`
  return `drive(${isWriting ? run : 'null'})`
}

app.on('web-contents-created', (_event, contents) => {
  contents.on('console-message', (event, _level, message) => {
    const words = /** @type {string} */ (message ?? event.message)
    if (words.startsWith('naslag-bench ')) say(words.slice('naslag-bench '.length))
  })
  contents.on('dom-ready', async () => {
    say(`page ${contents.getOSProcessId()}`)
    const found = await contents.executeJavaScript(`${script}\nNaslagBench.${work()}`)
    // A page that main takes away before it has opened leaves its run to the one in its place.
    run += 1
    say(`found ${JSON.stringify(found)}`)
  })
})
electronApp.setAppPath(NASLAG_BENCH_APP)
require(path.join(NASLAG_BENCH_APP, manifest.main))
