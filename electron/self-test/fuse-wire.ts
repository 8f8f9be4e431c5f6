/** The fuses in the program's own binary, read where the runtime itself reads them. */
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { selfTest } from '../../shared/nl/self-test'
import { err, ok } from '../../shared/result'
import type { Check } from './check'

/** Stands before the fuses in every Electron. */
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')

/**
 * Each fuse of a release in the order of the wire. tools/package sets and checks the same from
 * electron-builder.yml; a unit test holds the two lists together. Electron 33 has no ninth one.
 */
export const releaseFuses = [
  ['runAsNode', false],
  ['enableCookieEncryption', true],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['loadBrowserProcessSpecificV8Snapshot', false],
  ['grantFileProtocolExtraPrivileges', false],
  ['wasmTrapHandlers', true]
] as const

/** The eight that every Electron that we start on has. */
const fewest = 8

/** The states of the fuses in a file, a character each; null when there are none. */
export const readWire = async (file: string): Promise<string | null> => {
  const handle = await open(file)
  try {
    const size = 4 * 1024 * 1024
    // What is found across two reads is found in the second one, which begins before the first ends.
    const overlap = 256
    const chunk = Buffer.alloc(size + overlap)
    for (let at = 0; ; at += size) {
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, at)
      const found = chunk.subarray(0, bytesRead).indexOf(sentinel)
      if (found !== -1 && found <= size) return wireAt(chunk, found + sentinel.length)
      if (bytesRead < chunk.length) return null
    }
  } finally {
    await handle.close()
  }
}

/** After the sentinel come the version, the number of fuses and the fuses. */
const wireAt = (bytes: Buffer, at: number): string =>
  bytes.toString('latin1', at + 2, at + 2 + (bytes[at + 1] ?? 0))

/** The names of the fuses that are not as in a release. */
export const differentFuses = (wire: string): readonly string[] => [
  ...releaseFuses.flatMap(([name, isOn], index) => {
    const state = wire[index]
    if (state === undefined) return index < fewest ? [name] : []
    return state === (isOn ? '1' : '0') ? [] : [name]
  }),
  ...(wire.length > releaseFuses.length ? [`nr. ${releaseFuses.length + 1}`] : [])
]

/** Where the fuses of a running program are. */
const binaryOf = (executable: string): string =>
  process.platform === 'darwin'
    ? join(dirname(executable), '../Frameworks/Electron Framework.framework/Electron Framework')
    : executable

export const checkFuses = async (executable: string): Promise<Check> => {
  const { name, good, other, unreadable } = selfTest.fuses
  const wire = await readWire(binaryOf(executable)).catch(() => null)
  if (wire === null) return { name, found: err(unreadable) }
  const different = differentFuses(wire)
  return {
    name,
    found: different.length === 0 ? ok(good(wire.length)) : err(other(different.join(', ')))
  }
}
