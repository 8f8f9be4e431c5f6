/** Reads the reports of this build: at the start the one that is opened, then the others. */
import { err, ok, type Result } from '../../shared/result'
import { editionIn } from '../app/address'
import { libraryOf, type Library } from '../app/library'
import { loadIndex, loadReport, type CorpusProblem, type Installed } from './load'

/** The report that is opened first, and what else there is to read. */
export interface Opened {
  readonly library: Library
  readonly installed: readonly Installed[]
}

/**
 * Reads the report that the address of the window names, or else the first. Where there is one report only,
 * it is not waited for what the address is.
 */
export const loadFirst = async (
  address: () => Promise<string>
): Promise<Result<Opened, CorpusProblem>> => {
  const index = await loadIndex()
  if (!index.ok) return index
  const installed = index.value
  const named = installed.length === 1 ? null : editionIn(await address())
  const isThere = installed.some(({ id }) => id === named)
  const report = await loadReport(installed, isThere ? named : null)
  if (!report.ok) return err(report.error)
  return ok({ library: libraryOf(idsOf(installed), [report.value]), installed })
}

/** Reads the other reports as well, where the first could be read. One that cannot be read is no reason to do without the others. */
export const loadAll = async (opened: Result<Opened, CorpusProblem>): Promise<Library | null> => {
  if (!opened.ok) return null
  const { library, installed } = opened.value
  const others = installed.filter(({ id }) => !library.reports.has(id))
  if (others.length === 0) return library
  const read = await Promise.all(others.map(({ id }) => loadReport(installed, id)))
  return libraryOf(
    idsOf(installed),
    [...library.reports.values(), ...read.flatMap((one) => (one.ok ? [one.value] : []))],
    others.flatMap(({ title }, at) => (read[at]?.ok === true ? [] : [title]))
  )
}

/** The list of reports anew, with those of before that are still the same; the others are read by `loadAll`. */
export const loadChanged = async (before: Opened): Promise<Result<Opened, CorpusProblem>> => {
  const index = await loadIndex()
  if (!index.ok) return index
  const installed = index.value
  const isSame = ({ id, sha256 }: Installed): boolean =>
    before.installed.some((one) => one.id === id && one.sha256 === sha256)
  const kept = installed.filter(isSame).flatMap(({ id }) => before.library.reports.get(id) ?? [])
  return ok({ library: libraryOf(idsOf(installed), kept), installed })
}

const idsOf = (installed: readonly Installed[]): Library['installed'] =>
  installed.map(({ id }) => id)
