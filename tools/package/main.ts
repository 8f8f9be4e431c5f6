/** npm run package: packs the built app, checks what came out, and starts it once. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { asarFiles, strayFiles } from './asar'
import { commitOf } from './commit'
import { builtEditions } from './editions'
import { fuseDifferences, openInspector, readFuses, requiredFuses, testFuse } from './fuses'
import { canMakeDebian, makeDebian } from './make-debian'
import { manifestOf } from './manifest'
import { bundledWorks, formatNotices, refusedWorks, runtimeWork } from './notices'
import { parseOptions, type PackageOptions } from './options'
import { builtArch, pack, runtimeFolder, unpackedIn, type PackOrder, type Unpacked } from './pack'
import { buildElsewhere, builtDifferences, sha256Of } from './reproduce'
import { runtimeVersions } from './runtime-versions'
import { billProblem, formatBill } from './sbom'
import { shippedIn } from './shipped'
import { writeSums } from './sums'
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
  // Packages for the tests are not made anew for each commit.
  const commit = goal === 'test' ? null : await commitOf(root)
  const order = { ...options, commit: commit?.id ?? null }
  await writePapers(options)
  const artifacts = await pack(root, order)
  const release = unpackedIn(dist, process.platform, builtArch(goal))
  await checkContents(release)
  const required = await requiredFuses(join(root, 'electron-builder.yml'))
  await checkFuses(release, required)
  if (options.isReproduced) await checkReproduced(order, release)
  if (goal === 'test') {
    await makeTestBuild(release, required)
    return
  }
  console.log('Starting it once ...')
  const trouble = await tryOnce(release.binary)
  if (trouble !== null) throw new PackageProblem(`The package does not work: ${trouble}.`)
  if (process.platform === 'linux' && canMakeDebian()) {
    const { version } = await manifestOf(root)
    const time = commit?.time ?? null
    const unpacked = release.folder
    artifacts.push(await makeDebian({ root, unpacked, dist, version, arch: process.arch, time }))
  }
  const sums = await writeSums(dist, [...artifacts, release.asar])
  console.log(
    [
      `Packaged with Electron ${runtime.version}; it started and showed the report: ${release.folder}`,
      `Made of ${commit === null ? 'sources that are no commit' : `commit ${commit.id}`}`,
      `SHA-256 of app.asar: ${await sha256Of(release.asar)}`,
      `All hashes: ${sums}`
    ].join('\n')
  )
}

/** The notices and the bill of materials, which lie beside the program. */
async function writePapers({ runtime }: PackageOptions): Promise<void> {
  const works = await bundledWorks(root)
  const all = [await runtimeWork(runtimeFolder(runtime), runtime.version), ...works]
  const refused = refusedWorks(all)
  if (refused.length > 0) {
    throw new PackageProblem(`Licences that may not be in the package:\n${refused.join('\n')}`)
  }
  const lock: unknown = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  const bill = formatBill({
    app: await manifestOf(root),
    ...shippedIn(lock),
    works,
    runtime: await runtimeVersions(runtime.path),
    editions: await builtEditions(root)
  })
  const problem = await billProblem(bill)
  if (problem !== null) throw new PackageProblem(`The bill of materials is not one: ${problem}`)
  const folder = join(root, 'build', 'notices')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'THIRD-PARTY-NOTICES.txt'), formatNotices(all))
  await writeFile(join(folder, 'naslag.cdx.json'), bill)
}

/** Builds and packs the same sources in another folder, and compares what the app is made of. */
async function checkReproduced(order: PackOrder, release: Unpacked): Promise<void> {
  console.log('Building it once more, elsewhere ...')
  const folder = await mkdtemp(join(tmpdir(), 'naslag-nogmaals-'))
  try {
    await buildElsewhere(root, folder)
    await cp(join(root, 'build', 'notices'), join(folder, 'build', 'notices'), { recursive: true })
    await pack(folder, { ...order, goal: 'test' })
    const again = unpackedIn(join(folder, 'dist'), process.platform, process.arch)
    const [first, second] = [await sha256Of(release.asar), await sha256Of(again.asar)]
    if (first !== second) {
      const differences = await builtDifferences(root, folder)
      throw new PackageProblem(
        `Built twice, app.asar is not the same. Files that differ:\n${differences.join('\n')}`
      )
    }
    console.log(`Built twice in different folders, app.asar is the same: ${first}`)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
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
  if ((await sha256Of(release.asar)) !== (await sha256Of(test.asar))) {
    throw new PackageProblem('The test build holds another app than the release.')
  }
}
