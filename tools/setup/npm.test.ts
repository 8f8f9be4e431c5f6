import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { connectionOptions, npmCall, npmFailure, npmTrouble } from './npm.mjs'

describe('npm is called', () => {
  const beside = join('/opt/node/bin', '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')

  test('as it called us', () => {
    const call = npmCall('/home/me/npm/bin/npm-cli.js', '/opt/node/bin/node', () => true)
    expect(call).toEqual({ program: '/opt/node/bin/node', args: ['/home/me/npm/bin/npm-cli.js'] })
  })

  test('beside this Node when another package manager called us', () => {
    const call = npmCall('/opt/pnpm/pnpm.cjs', '/opt/node/bin/node', (file) => file === beside)
    expect(call).toEqual({ program: '/opt/node/bin/node', args: [beside] })
  })

  test('by its name when it is nowhere else', () => {
    expect(npmCall(undefined, '/usr/bin/node', () => false)).toEqual({ program: 'npm', args: [] })
  })
})

const offline = [
  'npm error code EAI_AGAIN',
  'npm error syscall getaddrinfo',
  'npm error errno EAI_AGAIN',
  'npm error request to the registry failed, reason: getaddrinfo EAI_AGAIN',
  'npm error A complete log of this run can be found in: /home/me/.npm/_logs/x.log'
].join('\n')

test.each([
  [offline, 'network'],
  ['npm error code ENOTFOUND', 'network'],
  ['npm error code ECONNREFUSED', 'network'],
  ['npm ERR! code ETIMEDOUT', 'network'],
  ['npm error code ENOTCACHED', 'network'],
  ['npm error code ENOSPC\nnpm error network request', 'disk'],
  ['npm error code EACCES', 'rights'],
  ['npm error code E404', 'missing'],
  ['npm error code EUSAGE\nnpm error Missing: a@1.0.0 from lock file', 'lock'],
  ['Segmentation fault', 'unknown']
])('%j means trouble with: %s', (output, trouble) => {
  expect(npmTrouble(output)).toBe(trouble)
})

test('without a network the message says what was needed and that nothing is lost', () => {
  const message = npmFailure('the dependencies', offline)
  expect(message).toContain('needed once, for the dependencies')
  expect(message).toContain('What is already there is kept')
  expect(message).toContain('getaddrinfo EAI_AGAIN')
  expect(message).not.toContain('complete log')
})

test('without any interface npm is not let to wait for a connection', () => {
  expect(connectionOptions({})).toEqual(['--offline'])
  expect(connectionOptions({ lo: [] })).not.toContain('--offline')
})
