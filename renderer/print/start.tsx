import type { ReactNode } from 'react'
import { outlineOf } from '../../shared/corpus/outline'
import type { PrintJob } from '../../shared/ipc/contract'
import { ok } from '../../shared/result'
import { defaultSettings } from '../../shared/settings/model'
import { loadCorpus } from '../corpus/load'
import { openNotebook } from '../db/notebook'
import { applySettings } from '../settings/apply'
import { PrintPage } from './PrintPage'

/** The faces of a printout; asked for now, so that it is not laid out twice. */
const faces = ['1em "Source Sans 3"', '1em "Source Serif 4"']

/** The window of a printout: paper is light, whatever the reader's screen is. */
export const startPrintout = (job: PrintJob): ReactNode => {
  applySettings({ ...defaultSettings, theme: 'light' }, { isDark: false, asksContrast: false })
  const fonts = Promise.allSettled(faces.map((face) => document.fonts.load(face)))
  const report = loadCorpus().then(async (corpus) => {
    await fonts
    return corpus.ok ? ok(outlineOf(corpus.value)) : corpus
  })
  return <PrintPage job={job} report={report} notebook={openNotebook()} />
}
