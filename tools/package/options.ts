/** What `npm run package` is asked for. */
export interface PackageOptions {
  /**
   * release: an unpacked folder and a tar.gz (on Linux), started once; test: the unpacked folder and
   * its test build, as quickly as can be; all: every target that electron-builder.yml names for this
   * system.
   */
  readonly goal: 'release' | 'test' | 'all'
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

/** Reads the arguments; gives a message instead when they make no sense. */
export const parseOptions = (args: readonly string[]): PackageOptions | string => {
  const prefix = '--runtime='
  const runtime = args.find((arg) => arg.startsWith(prefix))
  const [goalArg, ...rest] = args.filter((arg) => arg !== runtime)
  const goal = goalArg === undefined ? 'release' : goals[goalArg]
  if (goal === undefined || rest.length > 0) {
    return `Unknown argument: ${[goalArg, ...rest].join(' ')}\nUsage: npm run package [-- ${Object.keys(goals).join('|')}]`
  }
  if (runtime === undefined) return 'No runtime named. Start with: npm run package'
  return { goal, runtime: JSON.parse(runtime.slice(prefix.length)) as PackagedRuntime }
}
