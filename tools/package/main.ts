/** npm run package: packs the built app, checks what came out, and starts it once. */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { asarFiles, strayFiles } from './asar'
import { fuseDifferences, openInspector, readFuses, requiredFuses, testFuse } from './fuses'
import { bundledWorks, formatNotices, refusedWorks, runtimeWork } from './notices'
import { parseOptions, type PackageOptions } from './options'
import { pack, runtimeFolder, unpackedIn, type Unpacked } from './pack'
import { tryOnce } from './trial'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** Something in the package is not as it must be. */
class PackageProblem extends Error {}

const options = parseOptions(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(options)
  process.exitCode = 2
} else {
  try {
    await makePackage(options)
  } catch (problem) {
    if (!(problem instanceof PackageProblem)) throw problem
    console.error(problem.message)
    process.exitCode = 1
  }
}

async function makePackage(options: PackageOptions): Promise<void> {
  const { goal, runtime } = options
  await writeNotices(options)
  await pack(root, options)
  const release = unpackedIn(dist, process.platform, process.arch)
  await checkContents(release)
  const required = await requiredFuses(join(root, 'electron-builder.yml'))
  await checkFuses(release, required)
  if (goal === 'test') {
    await makeTestBuild(release, required)
    return
  }
  console.log('Starting it once ...')
  const trouble = await tryOnce(release.binary)
  if (trouble !== null) throw new PackageProblem(`The package does not work: ${trouble}.`)
  console.log(
    `Packaged with Electron ${runtime.version}; it started and showed the report: ${release.folder}`
  )
}

async function writeNotices({ runtime }: PackageOptions): Promise<void> {
  const works = [
    await runtimeWork(runtimeFolder(runtime), runtime.version),
    ...(await bundledWorks(root))
  ]
  const refused = refusedWorks(works)
  if (refused.length > 0) {
    throw new PackageProblem(`Licences that may not be in the package:\n${refused.join('\n')}`)
  }
  const folder = join(root, 'build', 'notices')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), formatNotices(works))
}

async function checkContents({ asar }: Unpacked): Promise<void> {
  const stray = strayFiles(await asarFiles(asar))
  if (stray.length > 0) throw new PackageProblem(`Stray files in the package:\n${stray.join('\n')}`)
}

async function checkFuses({ binary }: Unpacked, required: Record<string, boolean>): Promise<void> {
  const fuses = await readFuses(binary)
  const differences = fuseDifferences(fuses, required)
  if (differences.length > 0) {
    throw new PackageProblem(
      `Fuses of ${binary} that are not as required:\n${differences.join('\n')}`
    )
  }
  const states = Object.entries(fuses).map(([name, isOn]) => `${name} ${isOn ? 'on' : 'off'}`)
  console.log(`Fuses read back from ${binary}:\n  ${states.join('\n  ')}`)
}

/** The same app with the inspector's fuse open, for tests that drive the package. */
async function makeTestBuild(release: Unpacked, required: Record<string, boolean>): Promise<void> {
  const test = unpackedIn(join(dist, 'test'), process.platform, process.arch)
  await rm(test.folder, { recursive: true, force: true })
  await cp(release.folder, test.folder, { recursive: true, verbatimSymlinks: true })
  await openInspector(test.binary)
  await checkFuses(test, { ...required, [testFuse]: true })
  if ((await hashOf(release.asar)) !== (await hashOf(test.asar))) {
    throw new PackageProblem('The test build holds another app than the release.')
  }
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
