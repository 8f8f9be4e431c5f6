import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseOptions } from './options'
import { runtimeFolder, unpackedIn } from './pack'

const runtime = { path: '/cache/electron', version: '33.2.1', source: 'fallback' as const }
const runtimeArgument = `--runtime=${JSON.stringify(runtime)}`

test.each([
  [[], 'release'],
  [['--test-build'], 'test'],
  [['--all'], 'all']
])('npm run package %j makes: %s', (args, goal) => {
  expect(parseOptions([...args, runtimeArgument])).toEqual({
    goal,
    isReproduced: false,
    runtime
  })
})

test('--reproduce goes with any of them', () => {
  expect(parseOptions(['--reproduce', '--all', runtimeArgument])).toEqual({
    goal: 'all',
    isReproduced: true,
    runtime
  })
})

test.each([
  [['--publish', runtimeArgument], 'Unknown argument: --publish'],
  [['--all', '--test-build', runtimeArgument], 'Unknown argument: --all --test-build'],
  [['--all'], 'No runtime named']
])('npm run package %j is refused', (args, message) => {
  expect(parseOptions(args)).toContain(message)
})

describe('the unpacked app', () => {
  test.each([
    ['linux', 'x64', 'linux-unpacked/naslag', 'linux-unpacked/resources/app.asar'],
    ['linux', 'arm64', 'linux-arm64-unpacked/naslag', 'linux-arm64-unpacked/resources/app.asar'],
    ['win32', 'x64', 'win-unpacked/Naslag.exe', 'win-unpacked/resources/app.asar'],
    [
      'darwin',
      'arm64',
      'mac-arm64/Naslag.app/Contents/MacOS/Naslag',
      'mac-arm64/Naslag.app/Contents/Resources/app.asar'
    ]
  ])('of %s %s', (platform, arch, binary, asar) => {
    expect(unpackedIn('dist', platform, arch)).toMatchObject({
      binary: join('dist', binary),
      asar: join('dist', asar)
    })
  })

  test.each([
    ['/cache/electron-33/electron', '/cache/electron-33'],
    ['/m/electron/dist/Electron.app/Contents/MacOS/Electron', '/m/electron/dist']
  ])('comes from the folder of the runtime %s', (path, folder) => {
    expect(runtimeFolder({ ...runtime, path })).toBe(folder)
  })
})
