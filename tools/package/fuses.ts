/** The fuses of a packaged Electron: what they must be, and what they are. */
import { readFile } from 'node:fs/promises'
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { parse } from 'yaml'

/** Fuses by the names that electron-builder.yml gives them. */
export type Fuses = Readonly<Record<string, boolean>>

/** Every fuse of the wire in its order; the names are electron-builder's. */
const wireNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers'
] as const

/**
 * Only in the wire of newer Electrons (33 has eight fuses, 45 has nine), so electron-builder cannot be
 * told; it ships switched on and has to stay so.
 */
const inNewerOnly: Fuses = { wasmTrapHandlers: true }

/** The one fuse in which the test build differs: Playwright drives the app through the inspector. */
export const testFuse = 'enableNodeCliInspectArguments'

/** Stands among the fuses in electron-builder.yml and is none. */
const resign = 'resetAdHocDarwinSignature'

const on = '1'.charCodeAt(0)
const off = '0'.charCodeAt(0)

/** The fuses that a release must have, from electron-builder.yml: each one named there. */
export const requiredFuses = async (configFile: string): Promise<Fuses> => {
  const config: unknown = parse(await readFile(configFile, 'utf8'))
  const fuses =
    typeof config === 'object' && config !== null && 'electronFuses' in config
      ? Object.entries(config.electronFuses ?? {})
      : []
  const named = new Map(
    fuses.filter(([name, value]) => typeof value === 'boolean' && name !== resign)
  )
  const missing = wireNames.filter((name) => !named.has(name) && !(name in inNewerOnly))
  if (missing.length > 0) throw new Error(`${configFile} does not name the fuses ${missing.join()}`)
  return { ...Object.fromEntries(named), ...inNewerOnly }
}

/** The fuses of a binary. A fuse that this list does not know, or that is neither on nor off, throws. */
export const readFuses = async (binary: string): Promise<Fuses> => {
  const wire: Readonly<Record<string, unknown>> = { ...(await getCurrentFuseWire(binary)) }
  const states = Object.entries(wire).filter(([key]) => key !== 'version')
  return Object.fromEntries(
    states.map(([index, state]) => {
      const name = wireNames[Number(index)]
      if (name === undefined || (state !== on && state !== off)) {
        throw new Error(`Fuse ${index} of ${binary} is unknown, or neither on nor off`)
      }
      return [name, state === on]
    })
  )
}

/** What is wrong with a set of fuses, in words; empty when it is as required. */
export const fuseDifferences = (actual: Fuses, required: Fuses): readonly string[] => {
  const inWire = (name: string) => name in actual || !(name in inNewerOnly)
  return Object.keys({ ...required, ...actual })
    .filter((name) => inWire(name) && actual[name] !== required[name])
    .map((name) => `${name}: ${state(actual[name])}, must be ${state(required[name])}`)
}

const state = (value: boolean | undefined): string =>
  value === undefined ? 'absent' : value ? 'on' : 'off'

/** Makes a test build of a copy of the release: opens the inspector's fuse and no other. */
export const openInspector = async (binary: string): Promise<void> => {
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // Only of a bundle of macOS, which would not start with the signature of what it was.
    [resign]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true
  })
}
