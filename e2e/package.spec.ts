import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readFuses } from '../tools/package/fuses'
import { unpackedIn } from '../tools/package/pack'
import { launch } from '../tools/setup/launch.mjs'
import { checkout, expect, killHard, test } from './support/app'
import { actionsAt, openBestHit, readAndAnnotate, readable } from './support/reader'

const dist = join(checkout, 'dist')
const release = unpackedIn(dist, process.platform, process.arch)
const testBuild = unpackedIn(join(dist, 'test'), process.platform, process.arch)

const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false
}

test('the fuses of the release package are as they must be', async () => {
  expect(await readFuses(release.binary)).toMatchObject(fuses)
})

test('the package that tests drive differs in one fuse only', async () => {
  expect(await readFuses(testBuild.binary)).toMatchObject({
    ...fuses,
    enableNodeCliInspectArguments: true
  })
  expect((await readFile(testBuild.asar)).equals(await readFile(release.asar))).toBe(true)
  const [one, other] = await Promise.all([readFile(release.binary), readFile(testBuild.binary)])
  expect(other.length).toBe(one.length)
  let different = 0
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) different += 1
  expect(different).toBe(1)
})

test('the packaged app: read, search, annotate, kill, and all is there', async ({
  launch: start
}) => {
  const executable = testBuild.binary
  const first = await start({ executable })
  await readAndAnnotate(first.page)
  await killHard(first)

  const { app, page } = await start({ executable })
  expect(await app.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true)
  await readable(page)
  await openBestHit(page, 'multidisciplinaire casusoverleggen')
  await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/1 notitie$/)
})

test('the release package starts from elsewhere, where it may write nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-elders-'))
  try {
    const program = join(folder, 'alleen lezen')
    const home = join(folder, 'thuis')
    await cp(dirname(release.binary), program, { recursive: true })
    await mkdir(home)
    const before = await protectedNames(program)
    // As root nothing is read-only, and Chromium's sandbox does not work: be an ordinary user.
    const user = process.getuid?.() === 0 ? { as: { uid: 65534, gid: 65534 } } : {}
    if (user.as !== undefined) await chown(home, user.as.uid, user.as.gid)
    await chmod(folder, 0o755)
    const picture = join(home, 'beeld.png')
    const code = await launch([join(program, 'naslag'), `--screenshot=${picture}`], {
      ...user,
      cwd: '/',
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: '' }
    })
    expect(code).toBe(0)
    expect((await stat(picture)).size).toBeGreaterThan(60_000)
    expect(await readdir(program, { recursive: true })).toEqual(before)
    expect(await readdir(join(home, '.config', 'Naslag'))).toContain('IndexedDB')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/** Takes the right to write away from every file and folder below; gives their names. */
const protectedNames = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder, { recursive: true })
  for (const name of ['', ...names]) {
    const path = join(folder, name)
    await chmod(path, (await stat(path)).mode & 0o555)
  }
  return names
}
