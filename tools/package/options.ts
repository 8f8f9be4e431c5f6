/** What `npm run package` is asked for. */
export interface PackageOptions {
  /**
   * release: an unpacked folder and, on Linux, a tar.gz and a Debian package, started once; test: the unpacked folder and
   * its test build, as quickly as can be; all: every target that electron-builder.yml names for this
   * system.
   */
  readonly goal: 'release' | 'test' | 'all'
  /** Whether all is built and packed once more in another folder, to see that the same comes out. */
  readonly isReproduced: boolean
  readonly runtime: PackagedRuntime
}

/** The Electron to pack; set-up found it. */
export interface PackagedRuntime {
  readonly path: string
  readonly version: string
  readonly source: 'official' | 'fallback'
}

const goals: Readonly<Record<string, PackageOptions['goal']>> = {
  '--test-build': 'test',
  '--all': 'all'
}

const reproduce = '--reproduce'

/** Reads the arguments; gives a message instead when they make no sense. */
export const parseOptions = (args: readonly string[]): PackageOptions | string => {
  const prefix = '--runtime='
  const runtime = args.find((arg) => arg.startsWith(prefix))
  const isReproduced = args.includes(reproduce)
  const [goalArg, ...rest] = args.filter((arg) => arg !== runtime && arg !== reproduce)
  const goal = goalArg === undefined ? 'release' : goals[goalArg]
  if (goal === undefined || rest.length > 0) {
    return `Unknown argument: ${[goalArg, ...rest].join(' ')}\nUsage: npm run package [-- ${Object.keys(goals).join('|')}] [${reproduce}]`
  }
  if (runtime === undefined) return 'No runtime named. Start with: npm run package'
  return {
    goal,
    isReproduced,
    runtime: JSON.parse(runtime.slice(prefix.length)) as PackagedRuntime
  }
}
