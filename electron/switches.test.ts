import { describe, expect, it } from 'vitest'
import { refusedSwitch } from './switches'

const linux = (...args: string[]): string | null => refusedSwitch(args, 'linux')
const windows = (...args: string[]): string | null => refusedSwitch(args, 'win32')

describe('refusedSwitch', () => {
  it.each([
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '--remote-debugging-address',
    '--remote-allow-origins',
    '--inspect',
    '--inspect-brk',
    '--inspect-port',
    '--inspect-publish-uid',
    '--debug-port',
    '--js-flags',
    '--disable-web-security',
    '--renderer-cmd-prefix',
    '--utility-cmd-prefix',
    '--zygote-cmd-prefix',
    '--ppapi-plugin-launcher',
    '--gpu-launcher',
    '--browser-subprocess-path',
    '--proxy-server',
    '--proxy-pac-url',
    '--proxy-auto-detect',
    '--proxy-bypass-list',
    '--host-rules',
    '--host-resolver-rules',
    '--load-extension',
    '--user-data-dir',
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-setuid-sandbox',
    '--disable-seccomp-filter-sandbox',
    '--disable-namespace-sandbox',
    '--no-zygote',
    '--single-process',
    '--in-process-gpu',
    '--disable-site-isolation-trials',
    '--allow-file-access-from-files',
    '--ignore-certificate-errors',
    '--enable-features',
    '--disable-features',
    '--enable-blink-features',
    '--enable-logging',
    '--log-file',
    '--log-net-log',
    '--trace-startup',
    '--crash-dumps-dir',
    '--unsafely-treat-insecure-origin-as-secure',
    '--use-fake-ui-for-media-stream',
    '--r',
    '--require',
    '--import',
    '--eval',
    '--title'
  ])('%s, with one dash or two, with and without a value', (name) => {
    expect(linux(name)).toBe(name)
    expect(linux(`${name}=waarde`)).toBe(name)
    expect(linux(name.slice(1))).toBe(name.slice(1))
    expect(linux(name.toUpperCase())).toBe(name.toUpperCase())
    expect(windows(name)).toBe(name)
    expect(windows(`/${name.slice(2)}=1`)).toBe(`/${name.slice(2)}`)
    expect(windows(`/${name.slice(2).toUpperCase()}`)).toBe(`/${name.slice(2).toUpperCase()}`)
  })

  it('takes what screens and aids for reading need, and its own options', () => {
    expect(
      linux('--force-renderer-accessibility', '--ozone-platform=wayland', '--zelftest')
    ).toBeNull()
    expect(linux('--screenshot=/tmp/beeld.png', '--force-device-scale-factor=1.5')).toBeNull()
    expect(windows('/disable-gpu', '-lang=nl', '--FORCE-HIGH-CONTRAST')).toBeNull()
  })

  it('names the first one of several, without its value', () => {
    expect(linux('--lang=nl', '--proxy-server=http://geheim@elders', '--inspect')).toBe(
      '--proxy-server'
    )
  })

  it('looks behind a link, and not behind the end of the switches', () => {
    const link = 'naslag://rat-2024/inleiding'
    expect(linux(link)).toBeNull()
    expect(linux(link, '--no-sandbox')).toBe('--no-sandbox')
    expect(linux('--', link, '--no-sandbox')).toBeNull()
    expect(linux('--no-sandbox', '--', link)).toBe('--no-sandbox')
  })

  it('tells files from switches', () => {
    expect(linux('/home/x/--inspect', '/inspect', 'inspect', '-', '')).toBeNull()
    expect(windows('C:\\Users\\x', 'inspect', '/')).toBeNull()
  })

  it('shows nothing that a terminal would act on, and no more than a line', () => {
    expect(linux('--\u001b[2Jx')).toBe('--?[2Jx')
    expect(linux(`--${'x'.repeat(1000)}`)).toHaveLength(80)
  })

  it('is no way past the list to write a name in another way', () => {
    expect(linux('---inspect')).toBe('---inspect')
    expect(linux(' --inspect')).toBe('--inspect')
    expect(linux('\t--inspect \n')).toBe('--inspect')
    expect(linux(' -- ', '--inspect')).toBe('--')
    expect(linux('--lang\n--inspect')).toBe('--lang?--inspect')
    expect(linux('--lang\0')).toBe('--lang?')
    expect(linux('--lang-x')).toBe('--lang-x')
    expect(linux('--constructor')).toBe('--constructor')
  })
})
