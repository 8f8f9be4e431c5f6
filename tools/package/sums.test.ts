import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeSums } from './sums'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

test('each file has a line with its hash and its name below the folder, in order of name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-sommen-'))
  try {
    const asar = join(folder, 'linux-unpacked', 'app.asar')
    await mkdir(join(asar, '..'))
    await writeFile(asar, 'app')
    await writeFile(join(folder, 'Naslag-1.0.0.tar.gz'), 'pakket')
    const file = await writeSums(folder, [asar, join(folder, 'Naslag-1.0.0.tar.gz')])
    expect(file).toBe(join(folder, 'SHA256SUMS'))
    expect(await readFile(file, 'utf8')).toBe(
      `${hashOf('pakket')}  Naslag-1.0.0.tar.gz\n${hashOf('app')}  linux-unpacked/app.asar\n`
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})
