import { describe, expect, test } from 'vitest'
import {
  choosePackages,
  installCommand,
  isDebianFamily,
  knownPackages,
  lacksDisplay,
  lacksSandbox,
  missingLibraries
} from './system.mjs'

test('the libraries that ldd does not find', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd8d7d2000)',
    '\tlibffmpeg.so => /runtime/libffmpeg.so (0x00007f6a)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f6b)'
  ].join('\n')
  expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0'])
})

test('the packages that apt has a candidate for', () => {
  const output = [
    'libnss3:',
    '  Installed: (none)',
    '  Candidate: 2:3.98-1',
    '  Version table:',
    '     2:3.98-1 500',
    '        500 file:/mirror noble/main amd64 Packages',
    'libgtk-3-0:',
    '  Installed: (none)',
    '  Candidate: (none)',
    '  Version table:',
    'libgtk-3-0t64:',
    '  Installed: 3.24.41-4',
    '  Candidate: 3.24.41-4',
    ''
  ].join('\n')
  expect(knownPackages(output)).toEqual(new Set(['libnss3', 'libgtk-3-0t64']))
})

describe('the names of the packages', () => {
  test('with the suffix t64 where the system has them so', () => {
    const known = new Set(['libnss3', 'libgtk-3-0t64', 'libasound2t64', 'liboss4-salsa-asound2'])
    const names = choosePackages(['libraries'], known)
    expect(names).toContain('libgtk-3-0t64')
    expect(names).toContain('libasound2t64')
    expect(names).not.toContain('libgtk-3-0')
  })

  test('without it elsewhere', () => {
    const names = choosePackages(['libraries', 'display'], new Set(['libgtk-3-0', 'libcups2']))
    expect(names).toEqual(expect.arrayContaining(['libgtk-3-0', 'libcups2', 'xvfb', 'xauth']))
    expect(names.join(' ')).not.toContain('t64')
  })

  test('for the tests of silence', () => {
    expect(choosePackages(['silence'], new Set())).toEqual([
      'iproute2',
      'util-linux',
      'tcpdump',
      'strace'
    ])
  })

  test('only for what is missing', () => {
    expect(choosePackages(['fonts'], new Set(['fonts-liberation']))).toEqual(['fonts-liberation'])
    expect(installCommand(['xvfb', 'xauth'])).toBe('sudo apt-get install -y xvfb xauth')
  })
})

test.each([
  ['ID=debian', true],
  ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian', true],
  ['ID=linuxmint\nID_LIKE="ubuntu debian"', true],
  ['ID=fedora', false],
  ['ID="opensuse-leap"\nID_LIKE="suse opensuse"', false],
  ['VERSION_CODENAME=debian-like\nID=alpine', false],
  ['', false]
])('%j is of the Debian family: %s', (osRelease, expected) => {
  expect(isDebianFamily(osRelease)).toBe(expected)
})

test.each([
  ['linux', {}, true],
  ['linux', { DISPLAY: '' }, true],
  ['linux', { DISPLAY: ':0' }, false],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, false],
  ['darwin', {}, false],
  ['win32', {}, false]
])('on %s with %j a display is lacking: %s', (platform, env, expected) => {
  expect(lacksDisplay(platform, env)).toBe(expected)
})

describe("Chromium's sandbox", () => {
  const open = {
    isRoot: false,
    userNamespaces: '63000',
    cloneAllowed: null,
    appArmorRestricts: null,
    canUnshare: true,
    hasHelper: false
  }

  test.each([
    ['user namespaces', {}, false],
    ['no user namespaces at all', { userNamespaces: '0' }, true],
    ['none for users (Debian 10)', { cloneAllowed: '0' }, true],
    ['none without a profile (Ubuntu 24.04)', { appArmorRestricts: '1' }, true],
    ['none in here (a chroot, a container)', { canUnshare: false }, true],
    ['none, but the helper', { appArmorRestricts: '1', hasHelper: true }, false],
    ['none, but root goes without', { userNamespaces: '0', isRoot: true }, false]
  ])('%s', (_, facts, expected) => {
    expect(lacksSandbox({ ...open, ...facts })).toBe(expected)
  })
})
