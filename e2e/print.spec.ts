import { readdir, readFile } from 'node:fs/promises'
import type { ElectronApplication, Page } from '@playwright/test'
import type { PrintJob } from '../shared/ipc/contract'
import { expect, test } from './support/app'
import { chooseFile } from './support/files'
import { readPdf, type Pdf } from './support/pdf'
import { annotate, openPart, readable, runCommand } from './support/reader'

const note = 'Wie zit hier aan tafel? Bel 06-12345678.'
const title = 'Rapportage Integrale aanpak terrorisme 2024'
const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, '')

type Asked = Omit<PrintJob, 'edition' | 'section'> & { readonly section: string | null }

/** Asks main as the page does; gives how it ended. */
const ask = (page: Page, channel: 'print:pdf' | 'print:paper', asked: Asked): Promise<unknown> =>
  page.evaluate(
    ([channel, asked]) => {
      const { naslag } = window as unknown as {
        naslag: { invoke: (channel: string, args: unknown) => Promise<unknown> }
      }
      const job = { edition: 'rat-2024', ...asked }
      return naslag.invoke(channel, channel === 'print:pdf' ? { job, name: 'Proef' } : job)
    },
    [channel, asked] as const
  )

const pdfOf = async (page: Page, file: string, asked: Asked): Promise<Pdf> => {
  expect(await ask(page, 'print:pdf', asked)).toEqual({ kind: 'done', file })
  return readPdf(await readFile(file))
}

const windowsOf = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

test('the whole report as a PDF is tagged, has its outline, language, title and page numbers', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  const file = await chooseFile(app, userData, 'rapport.pdf')
  const pdf = await pdfOf(page, file, { section: null, withNotes: false, isBlanked: false })
  expect(pdf).toMatchObject({ isTagged: true, language: 'nl', title })
  for (const tag of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Link']) {
    expect(pdf.tags).toContain(tag)
  }
  const chapters = pdf.outline.filter(([depth]) => depth === 1).map(([, text]) => text)
  expect(chapters).toEqual([
    'Inleiding',
    '1 Verwerven',
    '2 Voorkomen',
    '3 Voorbereiden',
    '4 Vervolgen'
  ])
  expect(pdf.outline).toContainEqual([2, '2.1 Lokale aanpak'])
  expect(pdf.pages.length).toBeGreaterThan(20)
  pdf.pages.forEach((text, at) => {
    expect(text).toContain(withoutSpaces(title))
    expect(text).toContain(`bladzijde${at + 1}van${pdf.pages.length}`)
  })
  expect(pdf.pages.join('')).toContain(
    withoutSpaces('In het Duitse onderzoek zijn zeven verdachten')
  )
  expect(await windowsOf(app)).toBe(1)
  expect((await readdir(userData)).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('a section is printed with own notes or without, in dark as in light', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', note)
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark'
  })
  const file = await chooseFile(app, userData, 'paragraaf.pdf')
  const own = await pdfOf(page, file, {
    section: 'lokale-aanpak',
    withNotes: true,
    isBlanked: false
  })
  expect(own.title).toBe(`2.1 Lokale aanpak – ${title}`)
  expect(own.outline[0]).toEqual([1, '2.1 Lokale aanpak'])
  const words = own.pages.join('')
  expect(words).toContain(withoutSpaces(note))
  // The page of the print, beside the heading.
  expect(words).toContain('p.10')
  expect(words).toContain('Gemarkeerddoordelezer:Uitzoeken')
  expect(words).not.toContain('Versterkingsgeldenzijn')
  // White paper: nothing is filled with the dark theme's colours (#14181e).
  expect(own.fills).not.toContain('.0784 .0941 .1176')
  // The highlight is printed (#cbe4fb).
  expect(own.fills).toContain('.7961 .8941 .9843')

  const blanked = await pdfOf(page, file, {
    section: 'lokale-aanpak',
    withNotes: true,
    isBlanked: true
  })
  expect(blanked.pages.join('')).toContain('Bel[telefoonnummer].')
  expect(blanked.pages.join('')).not.toContain('12345678')

  const bare = await pdfOf(page, file, {
    section: 'lokale-aanpak',
    withNotes: false,
    isBlanked: false
  })
  expect(bare.pages.join('')).not.toContain(withoutSpaces(note))
  expect(bare.fills).not.toContain('.7961 .8941 .9843')
})

test('a file that cannot be written, and a dialog that is closed, are answers', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  await readable(page)
  const asked = { section: 'paspoortwet', withNotes: false, isBlanked: false }
  await chooseFile(app, `${userData}/weg`, 'a.pdf')
  expect(await ask(page, 'print:pdf', asked)).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('map bestaat niet meer')
  })
  await chooseFile(app, userData, null)
  const opened = app.evaluate(
    ({ app: electron }) =>
      new Promise<boolean>((resolve) => {
        electron.once('browser-window-created', () => {
          resolve(true)
        })
        setTimeout(resolve, 1_000, false)
      })
  )
  expect(await ask(page, 'print:pdf', asked)).toEqual({ kind: 'cancelled' })
  expect(await opened).toBe(false)
})

test('paper is printed by the system, from a window that is gone afterwards', async ({
  launch
}) => {
  const { app, page } = await launch()
  await readable(page)
  // No test can reach the system's own dialog: a reader who cancels it, and one who does not.
  const print = async (isPrinted: boolean, reason: string): Promise<unknown> => {
    await app.evaluate(
      ({ app: electron }, [isPrinted, reason]) => {
        electron.once('web-contents-created', (_event, contents) => {
          contents.print = (_options, done) => {
            done?.(isPrinted, reason)
          }
        })
      },
      [isPrinted, reason] as const
    )
    return ask(page, 'print:paper', { section: 'paspoortwet', withNotes: false, isBlanked: false })
  }
  expect(await print(true, '')).toEqual({ kind: 'done', file: null })
  expect(await print(false, 'Print job canceled')).toEqual({ kind: 'cancelled' })
  expect(await print(false, 'Print job failed')).toMatchObject({ kind: 'failed' })
  expect(await windowsOf(app)).toBe(1)
})

test('closing the app while a PDF is made ends both', async ({ launch, userData }) => {
  const { app, page } = await launch()
  await readable(page)
  await chooseFile(app, userData, 'rapport.pdf')
  const made = app.evaluate(
    ({ app: electron }) =>
      new Promise<void>((resolve) => {
        electron.once('browser-window-created', () => {
          resolve()
        })
      })
  )
  const closed = app.waitForEvent('close')
  void ask(page, 'print:pdf', { section: null, withNotes: false, isBlanked: false }).catch(
    () => undefined
  )
  await made
  await page.close()
  await closed
  expect((await readdir(userData)).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('by keyboard alone: the chapter as a PDF, from the command to the file', async ({
  launch,
  userData
}) => {
  const { app, page } = await launch()
  const { keyboard } = page
  await readable(page)
  const file = await chooseFile(app, userData, 'inleiding.pdf')
  await runCommand(page, 'Bewaren als PDF')
  const dialog = page.getByRole('dialog', { name: 'Bewaren als PDF' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toBeFocused()
  const go = dialog.getByRole('button', { name: 'PDF bewaren…' })
  for (let step = 0; step < 8; step += 1) {
    if (await go.evaluate((button) => button === document.activeElement)) break
    await keyboard.press('Tab')
  }
  await keyboard.press('Enter')
  await expect(page.getByText(`PDF bewaard in ${file}`).first()).toBeVisible()
  const pdf = readPdf(await readFile(file))
  expect(pdf.outline.map(([, text]) => text)).toContain('Inleiding')
  expect(pdf.outline.map(([, text]) => text)).not.toContain('2 Voorkomen')
})

test('Ctrl+P opens the dialog for paper, Escape goes back', async ({ launch }) => {
  const { page } = await launch()
  await readable(page)
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Afdrukken' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
