/** electron-builder, told which Electron to pack. */
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Arch, build, Platform, type CliOptions, type Configuration } from 'electron-builder'
import type { PackageOptions, PackagedRuntime } from './options'

/** The names that electron-builder gives to its folders and binaries. */
export interface Unpacked {
  readonly folder: string
  readonly binary: string
  readonly asar: string
}

/** Where the unpacked app of a system lies under `dist`. */
export const unpackedIn = (dist: string, platform: string, arch: string): Unpacked => {
  const suffix = arch === 'x64' ? '' : `-${arch}`
  if (platform === 'darwin') {
    const folder = join(dist, `mac${suffix}`, 'Naslag.app')
    const contents = join(folder, 'Contents')
    return {
      folder,
      binary: join(contents, 'MacOS', 'Naslag'),
      asar: join(contents, 'Resources', 'app.asar')
    }
  }
  const isWindows = platform === 'win32'
  const folder = join(dist, `${isWindows ? 'win' : 'linux'}${suffix}-unpacked`)
  return {
    folder,
    binary: join(folder, isWindows ? 'Naslag.exe' : 'naslag'),
    asar: join(folder, 'resources', 'app.asar')
  }
}

/** The folder of a runtime, as electron-builder wants it: the one that holds Electron.app or electron. */
export const runtimeFolder = ({ path }: PackagedRuntime): string =>
  path.includes('.app/') ? dirname(path.slice(0, path.indexOf('.app/'))) : dirname(path)

/** What of a runtime's folder is not for a package: its default app, or the loader in its place. */
const developmentParts = ['resources/app', 'resources/default_app.asar', 'version'].flatMap(
  (part) => [part, join('Electron.app', 'Contents', part.replace('resources', 'Resources'))]
)

/** Packs the built app. electron-builder.yml decides all but the runtime and the targets. */
export const pack = async (root: string, { goal, runtime }: PackageOptions): Promise<void> => {
  const config: Configuration = {
    extends: join(root, 'electron-builder.yml'),
    electronDist: runtimeFolder(runtime),
    electronVersion: runtime.version,
    afterExtract: async ({ appOutDir }) => {
      for (const part of developmentParts) {
        await rm(join(appOutDir, part), { recursive: true, force: true })
      }
    }
  }
  // The tar.gz only; level 9 takes six times as long and saves less than one per cent.
  if (goal === 'release') process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '6'
  await build({ projectDir: root, publish: 'never', config, ...targets(goal) })
}

const targets = (goal: PackageOptions['goal']): Pick<CliOptions, 'targets'> => {
  const platform = Platform.current()
  const arch = Arch[process.arch as keyof typeof Arch]
  if (goal === 'test') return { targets: platform.createTarget('dir', arch) }
  if (goal === 'release' && platform === Platform.LINUX) {
    return { targets: platform.createTarget('tar.gz', arch) }
  }
  return { targets: platform.createTarget(null, arch) }
}
