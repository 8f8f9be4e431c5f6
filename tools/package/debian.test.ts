import { expect, test } from 'vitest'
import { debianArchitecture, desktopEntry, mimeTypesFile, type Builder } from './debian'

const builder: Builder = {
  productName: 'Voorbeeld',
  extraMetadata: { homepage: 'https://voorbeeld.invalid' },
  protocols: [{ schemes: ['voorbeeld'] }],
  fileAssociations: [
    { ext: 'vb', description: 'Tekst & "meer" <oud>', mimeType: 'application/vnd.voorbeeld+zip' }
  ],
  linux: {
    executableName: 'voorbeeld',
    category: 'Education',
    synopsis: 'Kort',
    description: 'Lang',
    maintainer: 'M <m@voorbeeld.invalid>',
    desktop: { entry: { Name: 'Voorbeeld' } }
  }
}

test('the system is told of links and of files that the app opens', () => {
  expect(desktopEntry(builder)).toContain(
    '\nMimeType=x-scheme-handler/voorbeeld;application/vnd.voorbeeld+zip;\n'
  )
  const file = mimeTypesFile(builder)
  expect(file).toContain('<mime-type type="application/vnd.voorbeeld+zip">')
  expect(file).toContain('<comment>Tekst &amp; &quot;meer&quot; &lt;oud></comment>')
  expect(file).toContain('<glob pattern="*.vb"/>')
})

test('an architecture that Debian has no name for here is refused', () => {
  expect(debianArchitecture('arm64')).toBe('arm64')
  expect(() => debianArchitecture('ia32')).toThrow('ia32')
})
