/** What is opened and typed in the views of the reference data, and how long that takes. */
import type { ElectronApplication, Page } from '@playwright/test'
import { typeIn, type Keys } from '../notebook/keys'
import { measured, timed, type Awaited, type Measured, type Timed } from '../notebook/timed'

/** Milliseconds after which what the text sets going has ended. */
const between = 700

/** The text that every view is opened from. */
const text = 'voorkomen'

/** What is opened, by the end of its address, and what is there when it has been drawn. */
const views: readonly (readonly [name: string, address: string, shown: string])[] = [
  ['werkwijzen', '/werkwijzen/{}', '.procedures-row'],
  ['organisaties', '/organisaties/{}', '.entry-row'],
  ['afkortingen', '/afkortingen/{}', '.entry-row'],
  ['wetgeving', '/wetgeving/{}', '.entry-row'],
  ['kerncijfers', '/kerncijfers/{}', '.figure-row'],
  ['tijdlijn', '/tijdlijn/{}', '.event'],
  ['kaart van een werkwijze', '/werkwijzen/{}/casusoverleg', '.card-field'],
  ['kaart van een organisatie', '/organisaties/{}/nctv', '.entry-section'],
  ['kaart van een afkorting', '/afkortingen/{}/aivd', '.entry-section'],
  ['kaart van een wet', '/wetgeving/{}/twbmt', '.entry-section'],
  ['een kerncijfer', '/kerncijfers/{}/cti-samenwerkingspartners', '.figure-row[aria-current]'],
  ['een gebeurtenis', '/tijdlijn/{}/dreigingsniveau-4', '.event[aria-current]']
]

const typed = 'politie melding'

/** What was seen of one report. */
export interface Seen {
  readonly views: ReadonlyMap<string, readonly Timed[]>
  readonly keys: ReadonlyMap<string, Keys>
}

/** Opens an address as a link does that is given to the app. */
const openAddress = (app: ElectronApplication, address: string): Promise<void> =>
  app.evaluate(({ BrowserWindow }, address) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.send('place:open', { kind: 'address', address })
  }, address)

const toText = async (app: ElectronApplication, page: Page, edition: string): Promise<void> => {
  const section = edition === 'rat-2024' ? text : `${text}-1`
  await openAddress(app, `/${edition}/${section}`)
  await page.locator(`main h1[data-block="${section}"]`).waitFor()
  await page.waitForTimeout(between)
}

const there = (selector: string): Awaited => ({ kind: 'there', selector: `main ${selector}` })

const typeInMeeting = (window: Measured): Promise<Keys> =>
  typeIn(window, {
    field: window.page.getByRole('combobox', { name: 'Zoek een kaart' }),
    list: 'main .meeting',
    typed
  })

const typeInPalette = async (window: Measured): Promise<Keys> => {
  await window.page.keyboard.press('Control+k')
  const field = window.page.getByRole('dialog').getByRole('combobox')
  await field.waitFor()
  return typeIn(window, { field, list: '.sheet-inside', typed })
}

/** Opens each of them so many times, and types. */
export const look = async (
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  edition: string,
  runs: number
): Promise<Seen> => {
  const window = await measured(page)
  const seen = new Map<string, Timed[]>()
  const note = (name: string, time: Timed): void => {
    seen.set(name, [...(seen.get(name) ?? []), time])
  }
  for (let run = 0; run < runs; run += 1) {
    for (const [name, address, shown] of views) {
      await toText(app, page, edition)
      const open = (): Promise<void> => openAddress(app, address.replace('{}', edition))
      note(name, await timed(window, open, there(shown)))
    }
    await toText(app, page, edition)
    const press = (): Promise<void> => page.keyboard.press('Control+Shift+o')
    note('overleg', await timed(window, press, there('.meeting-field')))
  }
  const meeting = await typeInMeeting(window)
  await toText(app, page, edition)
  const palette = await typeInPalette(window)
  return {
    views: seen,
    keys: new Map([
      ['overleg', meeting],
      ['opdrachtenpalet', palette]
    ])
  }
}
