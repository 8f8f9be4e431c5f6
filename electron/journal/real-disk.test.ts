import { constants } from 'node:fs'
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { realDisk } from './real-disk'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naslag-disk-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The flags that the system has for a file that this process has open; see proc(5). */
const flagsOf = async (file: string): Promise<number> => {
  for (const fd of await readdir('/proc/self/fd')) {
    // The one that lists the folder is gone by now.
    const path = await readlink(`/proc/self/fd/${fd}`).catch(() => null)
    if (path !== file) continue
    const about = await readFile(`/proc/self/fdinfo/${fd}`, 'utf8')
    return Number.parseInt(/^flags:\s*(\d+)$/m.exec(about)?.[1] ?? '', 8)
  }
  throw new Error(`${file} is not open`)
}

test.runIf(process.platform === 'linux')(
  'a file for lines is one that the system syncs at each write, and others are not',
  async () => {
    const [lines, other] = [join(folder, 'lines'), join(folder, 'other')]
    const files = [await realDisk.openForLines(lines), await realDisk.open(other)]
    expect((await flagsOf(lines)) & constants.O_DSYNC).toBe(constants.O_DSYNC)
    expect((await flagsOf(other)) & constants.O_DSYNC).toBe(0)
    for (const file of files) await file.close()
  }
)

test('lines are written where they belong, and what is cut off is gone', async () => {
  const path = join(folder, 'lines')
  const file = await realDisk.openForLines(path)
  await file.write(Buffer.from('one\ntwo\n'), 0)
  await file.sync()
  await file.truncate(4)
  await file.sync()
  await file.write(Buffer.from('three\n'), 4)
  await file.close()
  expect(await readFile(path, 'utf8')).toBe('one\nthree\n')
})
