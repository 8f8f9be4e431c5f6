/** Where the reader's data stand. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, win32 } from 'node:path'

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly isPackaged: boolean
  /** The folder that the system sets apart for the data of programs. */
  readonly appData: string
  readonly env: { readonly PORTABLE_EXECUTABLE_DIR?: string | undefined }
}

export interface DataFolder {
  readonly path: string
  /** Whether it stands beside a program that goes along on a stick, and so in a folder of the reader's choice. */
  readonly isBeside: boolean
}

/**
 * A fixed place, whatever the app is called: the reader's notes are found by it. A development run keeps out of
 * it. The program for Windows that is not installed says where it stands itself, and has its data there.
 */
export const dataFolderOf = ({ platform, isPackaged, appData, env }: Surroundings): DataFolder => {
  const beside = env.PORTABLE_EXECUTABLE_DIR ?? ''
  return platform === 'win32' && isPackaged && win32.isAbsolute(beside)
    ? { path: win32.join(beside, 'Naslag-gegevens'), isBeside: true }
    : { path: join(appData, isPackaged ? 'Naslag' : 'Naslag (ontwikkeling)'), isBeside: false }
}

/** The nearest folder to a path, itself or above it, that is there. */
export const nearestFolder = (path: string): string => {
  let place = path
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place)
  return place
}

/** Whether something can be written in a folder that is there; what was tried is taken away again. */
export const canWriteIn = (folder: string): boolean => {
  try {
    const trial = mkdtempSync(join(folder, '.proef-'))
    try {
      writeFileSync(join(trial, 'proef'), 'proef')
    } finally {
      rmSync(trial, { recursive: true })
    }
    return true
  } catch {
    return false
  }
}

/** Makes a data folder where there is none; whether it is there now and can be written in. */
export const prepareFolder = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return false
  }
  return canWriteIn(folder)
}
