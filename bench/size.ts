import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sizeOf } from '../tools/package/make-debian'
import { unpackedIn } from '../tools/package/pack'
import { ensurePackages } from '../tools/setup/package.mjs'
import { machine, rounded, type Measurement } from './measurement'
import { readyApp } from './ready-app'

const root = resolve(import.meta.dirname, '..')

const ratioLimit = 1.15
const mebibyte = 1024 ** 2

/** What of the unpacked folder is ours, beside the app itself. */
const ours = ['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'naslag.cdx.json']

/**
 * The unpacked size of the package, against that of an empty Electron window packed in the same way: the same runtime
 * with the same two languages, with one page of a line in the place of our app and its papers.
 */
export const benchSize = async (): Promise<Measurement> => {
  const { place } = await readyApp()
  await ensurePackages(place)
  const { folder, asar } = unpackedIn(join(root, 'dist'), process.platform, process.arch)
  const papers = process.platform === 'darwin' ? join(folder, 'Contents') : folder
  const app = (await stat(asar)).size
  let own = app
  for (const name of ours) own += (await stat(join(papers, name))).size
  const whole = await sizeOf(folder)
  const peer = whole - own + (await sizeOf(join(import.meta.dirname, 'start/empty')))
  return {
    name: 'size',
    value: rounded(whole / peer),
    unit: 'x',
    limit: ratioLimit,
    better: 'lower',
    ok: whole / peer <= ratioLimit,
    runs: 1,
    peers: { 'empty window, MiB': rounded(peer / mebibyte) },
    details: {
      MiB: rounded(whole / mebibyte),
      'app.asar, MiB': rounded(app / mebibyte)
    },
    machine: machine()
  }
}
