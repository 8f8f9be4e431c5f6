import { expect, test } from 'vitest'
import { runtimeSwitches, underXvfb } from './launch.mjs'

test('under a virtual display each process ends with its starter', () => {
  const screen = '-screen 0 1920x1200x24'
  expect(underXvfb(['app', 'x'], false)).toEqual(['xvfb-run', '-a', '-s', screen, 'app', 'x'])
  expect(underXvfb(['app', 'x'], true).join(' ')).toBe(
    `setpriv --pdeathsig KILL xvfb-run -a -s ${screen} setpriv --pdeathsig TERM app x`
  )
})

test.each([
  [false, { DISPLAY: ':0' }, []],
  [true, { DISPLAY: ':0' }, ['--no-sandbox']],
  [false, { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, []],
  [false, { WAYLAND_DISPLAY: 'wayland-0' }, ['--ozone-platform=wayland']]
])('as root %s with %j a start has %j', (root, env, switches) => {
  expect(runtimeSwitches(root, env)).toEqual(switches)
})
