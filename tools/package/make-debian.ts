/** A Debian package of the unpacked app, by Debian's own tool. */
import { execFile } from 'node:child_process'
import {
  chmod,
  copyFile,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { parse } from 'yaml'
import { findProgram } from '../setup/system-setup.mjs'
import {
  afterInstall,
  afterRemove,
  appArmorProfile,
  builderSchema,
  controlFile,
  debianArchitecture,
  desktopEntry,
  mimeTypesFile,
  programFolder,
  type Builder
} from './debian'

export interface DebianOrder {
  readonly root: string
  /** The unpacked app. */
  readonly unpacked: string
  readonly dist: string
  readonly version: string
  /** As Node names it. */
  readonly arch: string
  /** The time that all in it has, in seconds since 1970, so that it comes out the same each time; null for now. */
  readonly time: number | null
}

/** Whether a Debian package can be made here. */
export const canMakeDebian = (): boolean => findProgram('dpkg-deb') !== null

/** Makes it; gives its place. */
export const makeDebian = async (order: DebianOrder): Promise<string> => {
  const { root, dist, version, time } = order
  const builder = v.parse(
    builderSchema,
    parse(await readFile(join(root, 'electron-builder.yml'), 'utf8'))
  )
  const architecture = debianArchitecture(order.arch)
  const file = join(dist, `${builder.linux.executableName}_${version}_${architecture}.deb`)
  const tree = await mkdtemp(join(tmpdir(), 'naslag-deb-'))
  try {
    await layTree(tree, builder, order)
    const control = { version, architecture, size: Math.ceil((await sizeOf(tree)) / 1024) }
    await lay(tree, 'DEBIAN/control', controlFile(builder, control))
    await lay(tree, 'DEBIAN/postinst', afterInstall(builder), 0o755)
    await lay(tree, 'DEBIAN/postrm', afterRemove(builder), 0o755)
    const env = time === null ? {} : { SOURCE_DATE_EPOCH: String(time) }
    // Of compression the least: more takes many minutes on a busy machine.
    await promisify(execFile)(
      'dpkg-deb',
      ['--root-owner-group', '-Zxz', '-z1', '--build', tree, file],
      {
        env: { ...process.env, ...env }
      }
    )
    return file
  } finally {
    await rm(tree, { recursive: true, force: true })
  }
}

const layTree = async (
  tree: string,
  builder: Builder,
  { root, unpacked }: DebianOrder
): Promise<void> => {
  const name = builder.linux.executableName
  const program = programFolder(builder)
  await chmod(tree, 0o755)
  await cp(unpacked, join(tree, program), { recursive: true, verbatimSymlinks: true })
  await openToRead(join(tree, program))
  // Chromium's own helper, for systems on which nobody gets namespaces: root's, and run as root.
  await chmod(join(tree, program, 'chrome-sandbox'), 0o4755)
  await lay(tree, `${program}/resources/apparmor-profile`, appArmorProfile(builder))
  await lay(tree, `usr/share/applications/${name}.desktop`, desktopEntry(builder))
  if (builder.fileAssociations.length > 0)
    await lay(tree, `usr/share/mime/packages/${name}.xml`, mimeTypesFile(builder))
  await mkdir(join(tree, 'usr/bin'), { recursive: true })
  await symlink(`${program}/${name}`, join(tree, 'usr/bin', name))
  const icons = join(tree, 'usr/share/icons/hicolor')
  for (const [size, icon] of [
    ['512x512', 'icon.png'],
    ['scalable', 'icon.svg']
  ] as const) {
    const place = join(icons, size, 'apps', icon.replace('icon', name))
    await mkdir(dirname(place), { recursive: true })
    await copyFile(join(root, 'assets/icons', icon), place)
  }
  const papers = join(tree, 'usr/share/doc', name)
  await mkdir(papers, { recursive: true })
  await copyFile(join(root, 'LICENSE'), join(papers, 'copyright'))
}

const lay = async (tree: string, path: string, text: string, mode = 0o644): Promise<void> => {
  const file = join(tree, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  await chmod(file, mode)
}

/** All may read and enter, only root may change; what can be run, all can. */
const openToRead = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile())
      await chmod(path, ((await lstat(path)).mode & 0o111) === 0 ? 0o644 : 0o755)
  }
}

/** The bytes of all files below a folder. */
export const sizeOf = async (folder: string): Promise<number> => {
  let size = 0
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) size += (await lstat(join(entry.parentPath, entry.name))).size
  return size
}
