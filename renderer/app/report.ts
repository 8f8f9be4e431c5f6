import type { Outline } from '../../shared/corpus/outline'
import { requiredContext } from './required-context'

/** The report that is open. */
export const [ReportProvider, useReport] = requiredContext<Outline>('report')
