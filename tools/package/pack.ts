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

/** What is packed, and how it is named in the app. */
export interface PackOrder extends PackageOptions {
  /** The commit that the app says it was made of; null for none. */
  readonly commit: string | null
}

/** The architecture of what is packed: on macOS all targets are for both kinds of processor. */
export const builtArch = (goal: PackageOptions['goal']): string =>
  isUniversal(goal) ? 'universal' : process.arch

const isUniversal = (goal: PackageOptions['goal']): boolean =>
  goal === 'all' && process.platform === 'darwin'

/**
 * Packs the built app of a folder, and gives the files that came out. electron-builder.yml decides all but the
 * runtime and the targets. For both kinds of processor at once electron-builder gets its runtimes
 * itself: the one that set-up found is for this kind alone.
 */
export const pack = async (
  root: string,
  { goal, runtime, commit }: PackOrder
): Promise<string[]> => {
  const config: Configuration = {
    extends: join(root, 'electron-builder.yml'),
    ...(isUniversal(goal) ? {} : { electronDist: runtimeFolder(runtime) }),
    electronVersion: runtime.version,
    extraMetadata: { commit },
    afterExtract: async ({ appOutDir }) => {
      for (const part of developmentParts) {
        await rm(join(appOutDir, part), { recursive: true, force: true })
      }
    }
  }
  // The tar.gz only; level 9 takes six times as long and saves less than one per cent.
  if (goal === 'release') process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '6'
  const made = await build({ projectDir: root, publish: 'never', config, ...targets(goal) })
  return made.filter((file) => packageNames.test(file))
}

/** Beside them electron-builder makes block maps, for updates that Naslag does not do. */
const packageNames = /\.(?:AppImage|dmg|exe|msi|tar\.gz)$/

const targets = (goal: PackageOptions['goal']): Pick<CliOptions, 'targets'> => {
  const platform = Platform.current()
  const arch = Arch[builtArch(goal) as keyof typeof Arch]
  if (goal === 'test') return { targets: platform.createTarget('dir', arch) }
  if (goal === 'release' && platform === Platform.LINUX) {
    return { targets: platform.createTarget('tar.gz', arch) }
  }
  return { targets: platform.createTarget(null, arch) }
}
