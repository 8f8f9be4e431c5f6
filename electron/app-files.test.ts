import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppUrl, resolveAppFile } from './app-files'

describe('resolveAppFile', () => {
  it('gives the start page for the bare origin', () => {
    expect(resolveAppFile('app://naslag/')).toEqual({
      root: 'renderer',
      path: 'index.html',
      mimeType: 'text/html; charset=utf-8'
    })
  })

  it('keeps the compiled corpus and the built renderer apart', () => {
    expect(resolveAppFile('app://naslag/corpus/rat-2024/corpus.json')).toMatchObject({
      root: 'corpus',
      path: 'rat-2024/corpus.json'
    })
    expect(resolveAppFile('app://naslag/corpus/rat-2024/search.bin')).toMatchObject({
      root: 'corpus',
      mimeType: 'application/octet-stream'
    })
    expect(resolveAppFile('app://naslag/assets/index-B_x1.js?v=1#top')).toMatchObject({
      root: 'renderer',
      path: 'assets/index-B_x1.js'
    })
  })

  it.each([
    'app://naslag',
    'app://elders/index.html',
    'app://naslag.evil/index.html',
    'app://naslag@evil/index.html',
    'app://naslag:80/index.html',
    'http://naslag/index.html',
    'file:///etc/passwd',
    'app://naslag/../package.json',
    'app://naslag/corpus/../../package.json',
    'app://naslag/..%2fpackage.json',
    'app://naslag/%2e%2e/package.json',
    'app://naslag/corpus/..\\..\\package.json',
    'app://naslag//etc/passwd.json',
    'app://naslag/C:/windows/system.json',
    'app://naslag/.env.json',
    'app://naslag/corpus/.git/config.json',
    'app://naslag/index.html\0.png',
    'app://naslag/main/index.cjs',
    'app://naslag/corpus/'
  ])('serves nothing for %s', (url) => {
    expect(resolveAppFile(url)).toBeNull()
  })

  it('never leaves its folder, whatever the path', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('..', '.', '/', '\\', '%2e', '%2F', ':', '\0', 'corpus', 'a.js')
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = resolveAppFile(`app://naslag/${pieces.join('')}`)
        if (file === null) return
        expect(file.path).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._/-]*$/)
        expect(file.path.split('/')).not.toContain('..')
      }),
      { numRuns: 10_000 }
    )
  })
})

describe('isAppUrl', () => {
  it.each([
    ['app://naslag/', true],
    ['app://naslag/assets/a.js', true],
    ['app://naslag', false],
    ['app://naslag.nl/', false],
    ['https://naslag/', false],
    ['data:text/html,x', false],
    ['blob:app://naslag/1', false]
  ])('%s: %s', (url, allowed) => {
    expect(isAppUrl(url)).toBe(allowed)
  })
})
