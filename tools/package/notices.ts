/** The notices of everything by others that is in the package: made from what is there, never typed. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { init, type ModuleInfos } from 'license-checker-rseidelsohn'
import { isAllowedLicence } from './licences'

/** A work by others. */
export interface Work {
  readonly name: string
  /** An SPDX expression. */
  readonly licence: string
  readonly text: string
}

/** The works whose licence is unknown or not on the list. */
export const refusedWorks = (works: readonly Work[]): readonly string[] =>
  works
    .filter(({ licence }) => !isAllowedLicence(licence))
    .map(({ name, licence }) => `${name}: ${licence}`)

/** The notices as a text: which works there are, and then each different licence text once. */
export const formatNotices = (works: readonly Work[]): string => {
  const namesByText = new Map<string, readonly string[]>()
  for (const { name, licence, text } of works) {
    const key = text.replaceAll('\r\n', '\n').trim()
    namesByText.set(key, [...(namesByText.get(key) ?? []), `${name} (${licence})`])
  }
  const parts = Array.from(namesByText, ([text, names]) => [...names, '', text].join('\n'))
  return [
    'Naslag contains the works by others that are named here, each under its own licence.',
    'The notices of Chromium are in LICENSES.chromium.html beside the program.',
    ...parts
  ].join(`\n\n${'-'.repeat(80)}\n\n`)
}

/** The npm packages that the app is built from, with their licences. */
export const bundledWorks = async (root: string): Promise<readonly Work[]> => {
  const infos = await new Promise<ModuleInfos>((resolve, reject) => {
    init(
      { start: root, production: true, excludePrivatePackages: true, nopeer: true },
      (problem, found) => {
        // The declarations say Error; it is null when all went well.
        if ((problem as Error | null) === null) resolve(found)
        else reject(problem)
      }
    )
  })
  return Promise.all(
    Object.entries(infos).map(async ([name, { licenses, licenseFile }]) => {
      const licence = Array.isArray(licenses) ? licenses.join(' AND ') : (licenses ?? 'none named')
      return { name, licence, text: await textOf(licence, licenseFile) }
    })
  )
}

/** A package without a licence file of its own gets the text of the licence that it names. */
const textOf = async (licence: string, file: string | undefined): Promise<string> => {
  if (file !== undefined && /licen[cs]e|copying/i.test(basename(file)))
    return readFile(file, 'utf8')
  const standard = join(import.meta.dirname, 'licence-texts', `${licence}.txt`)
  if (!existsSync(standard)) throw new Error(`No text of the licence ${licence}: add ${standard}`)
  return readFile(standard, 'utf8')
}

/** The runtime: Electron's own licence lies in its folder, by either of two names. */
export const runtimeWork = async (folder: string, version: string): Promise<Work> => {
  const file = ['LICENSE.electron.txt', 'LICENSE']
    .map((name) => join(folder, name))
    .find((candidate) => existsSync(candidate))
  if (file === undefined) throw new Error(`No licence of Electron in ${folder}`)
  return { name: `electron@${version}`, licence: 'MIT', text: await readFile(file, 'utf8') }
}
