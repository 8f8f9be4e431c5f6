import type { Page } from '@playwright/test'
import { expect, test } from './support/app'
import { violations, violationsInThemes } from './support/axe'
import { openData, section } from './support/data'
import {
  actionsAt,
  annotate,
  hits,
  noteField,
  notesPane,
  offered,
  openBestHit,
  openPart,
  openSearch,
  pointAt,
  readable,
  searchButton
} from './support/reader'
import { answered, facet, results, searchAll, searchWords, walkBar } from './support/search'
import {
  literalButton,
  mendedNotice,
  nearHits,
  otherFormsButton,
  unknownWord
} from './support/search-states'

/** Types a place after Ctrl+G, and goes there when there is one. */
const goToPlace = async (page: Page, place: string): Promise<void> => {
  await page.keyboard.press('Control+g')
  const field = page.getByRole('combobox', { name: 'Ga naar bladzijde of alinea' })
  await expect(field).toBeFocused()
  await field.fill(place)
  await page.keyboard.press('Enter')
}

const annotateAndRemove = async (page: Page): Promise<void> => {
  await openPart(page, 'Voorkomen')
  await annotate(page, '2.1-2', 'Een notitie')
  await notesPane(page)
    .getByRole('button', { name: /^Notitie verwijderen/ })
    .click()
}

/** Each state of the reading view that a reader can be in. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the introduction': readable,
  'a chapter with boxes, lists, gaps and notes': async (page) => {
    await openPart(page, 'Voorkomen')
    await annotate(page, '2.1-2', 'Een notitie')
  },
  'the page about data': async (page) => {
    await page.getByRole('button', { name: 'Uw gegevens' }).click()
    await expect(page.getByRole('heading', { name: 'Waar het staat' })).toBeVisible()
  },
  'what is in the bin': async (page) => {
    await annotateAndRemove(page)
    await openData(page)
    await section(page, 'Prullenbak').getByRole('checkbox').first().check()
  },
  'erasing what is in the bin': async (page) => {
    await annotateAndRemove(page)
    await openData(page)
    await section(page, 'Prullenbak').getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Definitief wissen…' }).last().click()
    await expect(page.getByRole('dialog', { name: 'Definitief wissen?' })).toBeVisible()
  },
  'erasing everything': async (page) => {
    await openData(page)
    await page.getByRole('button', { name: 'Alles definitief wissen…' }).click()
    await expect(page.getByRole('dialog', { name: 'Alles definitief wissen?' })).toBeVisible()
  },
  'the list of hits': async (page) => {
    await (await openSearch(page)).fill('radicalisering')
    await answered(page)
    await expect(hits(page).first()).toBeVisible()
  },
  'a found passage': async (page) => {
    await (await openSearch(page)).fill('casusoverleg')
    await answered(page)
    await hits(page).first().click()
  },
  'the palette with nothing typed, and places from before': async (page) => {
    await openBestHit(page, 'zeven verdachten')
    await goToPlace(page, 'hoofdstuk 2')
    await goToPlace(page, '3.3.1')
    await page.keyboard.press('Control+k')
    await expect(offered(page, 'Onlangs bekeken').first()).toBeVisible()
  },
  'all commands, one of them chosen': async (page) => {
    await (await openSearch(page)).fill('>')
    await expect(offered(page, 'Opdrachten').nth(1)).toBeVisible()
    // The first one is what Enter alone would choose.
    await page.keyboard.press('ArrowDown')
    await expect(offered(page, 'Opdrachten').nth(1)).toHaveAttribute('data-focused', 'true')
  },
  'going to a place': async (page) => {
    await page.keyboard.press('Control+g')
    await expect(page.getByText('hoofdstuk 3', { exact: true })).toBeVisible()
  },
  'a page that does not exist': async (page) => {
    await goToPlace(page, 'p. 99')
    await expect(page.getByText(/^Bladzijde 99 staat niet/).first()).toBeVisible()
  },
  'the help page': async (page) => {
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog', { name: 'Hulp en sneltoetsen' })).toBeVisible()
  },
  'no hits': async (page) => {
    await (await openSearch(page)).fill('kwantumcomputer')
    await expect(page.getByText(/^Geen resultaten/).first()).toBeVisible()
  },
  'the search view before anything is typed': async (page) => {
    await searchAll(page, 'gemeente')
    await searchWords(page).press('Enter')
    await searchWords(page).fill('')
    await expect(page.getByRole('heading', { name: 'Recente zoekopdrachten' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'gemeente' })).toBeVisible()
  },
  'the search view with results': async (page) => {
    await searchAll(page, 'gemeente')
    await expect(results(page).first()).toBeVisible()
  },
  'the search view with facets chosen, saving the search': async (page) => {
    await searchAll(page, 'gemeente')
    await facet(page, '2 Voorkomen').check()
    await page.getByRole('radio', { name: 'Op plaats' }).click()
    await answered(page)
    await page.getByRole('button', { name: 'Zoekopdracht bewaren' }).click()
    await expect(page.getByRole('textbox', { name: 'Bewaren als' })).toBeFocused()
  },
  'the search view with an error mended': async (page) => {
    await searchAll(page, 'casusoverlech')
    await expect(mendedNotice(page, 'casusoverleg')).toBeVisible()
  },
  'the search view with just what was typed': async (page) => {
    await searchAll(page, 'gebiedsverbod')
    await literalButton(page, 'gebiedsverbod').click()
    await expect(otherFormsButton(page)).toBeVisible()
  },
  'the search view with only what is near': async (page) => {
    await searchAll(page, 'kwantumcomputer gemeente')
    await expect(nearHits(page).first()).toBeVisible()
  },
  'the palette with an error mended': async (page) => {
    await (await openSearch(page)).fill('casusoverlech')
    await answered(page)
    await expect(mendedNotice(page, 'casusoverleg')).toBeVisible()
  },
  'the palette with only what is near, one of it chosen': async (page) => {
    await (await openSearch(page)).fill('kwantumcomputer gemeente')
    await answered(page)
    await page.keyboard.press('ArrowDown')
    await expect(offered(page, 'In de buurt').first()).toHaveAttribute('data-focused', 'true')
  },
  'entries in the search view, and a word that is nowhere': async (page) => {
    await searchAll(page, 'vergunning windmolens gemeente')
    await expect(unknownWord(page, 'windmolens')).toBeVisible()
    await expect(results(page).filter({ hasText: 'Werkwijze' }).first()).toBeVisible()
  },
  'the search view with nothing found': async (page) => {
    await searchAll(page, 'kwantumcomputer')
    await page.getByText('Preciezer zoeken').click()
    await expect(page.getByRole('heading', { name: /^Geen resultaten/ })).toBeVisible()
  },
  'a hit in the text, and back in the list': async (page) => {
    await searchAll(page, 'gemeente')
    await results(page).nth(1).click()
    await expect(walkBar(page)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('F2')
    await expect(results(page).nth(1)).toBeFocused()
  },
  'two searches side by side': async (page) => {
    await page.keyboard.press('Control+Shift+D')
    await expect(page.getByRole('region', { name: /^Rechts/ })).toBeVisible()
    await searchAll(page, 'gemeente')
    await expect(results(page).first()).toBeVisible()
    await page.getByRole('region', { name: /^Links/ }).click()
    await page.keyboard.press('Control+Shift+F')
    await expect(page.getByRole('searchbox', { name: 'Zoekwoorden (links)' })).toBeFocused()
    await page.keyboard.type('politie')
    await answered(page)
    await expect(page.getByRole('list', { name: 'Resultaten' })).toHaveCount(2)
  },
  'the menu of a paragraph': async (page) => {
    await actionsAt(page, 'Inleiding-1').click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  'a footnote': async (page) => {
    await page.getByRole('button', { name: 'Voetnoot 1', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'the note editor': async (page) => {
    await actionsAt(page, 'Inleiding-1').click()
    await page.getByRole('menuitem', { name: 'Notitie maken' }).click()
    await expect(noteField(page)).toBeFocused()
  },
  'finding in a chapter': async (page) => {
    await page.getByRole('button', { name: 'Zoeken in dit hoofdstuk' }).click()
    await page.keyboard.type('dreiging')
    const bar = page.getByRole('search', { name: /^Zoeken in / })
    await bar.getByRole('button', { name: 'Hele woorden' }).click()
    await expect(bar.getByRole('status')).toHaveText(/ van /)
  },
  'a footnote at a glance': async (page) => {
    await pointAt(page, page.getByRole('button', { name: 'Voetnoot 1', exact: true }))
  },
  'an abbreviation explained': async (page) => {
    await openPart(page, 'Voorkomen')
    const main = page.getByRole('main')
    await pointAt(page, main.getByRole('button', { name: 'SZW', exact: true }).first())
  },
  'the list of terms': async (page) => {
    await openPart(page, 'Voorkomen')
    await page.getByRole('tab', { name: 'Begrippen' }).click()
    await page.getByRole('radio', { name: 'Hele rapport' }).click()
    await expect(page.getByText('Toegevoegd door de redactie').first()).toBeVisible()
  },
  'no voice to read aloud with': async (page) => {
    await page.getByRole('button', { name: 'Voorlezen' }).click()
    await expect(page.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible()
  },
  'an address that does not exist': async (page) => {
    await page.evaluate(() => {
      location.hash = '#/rat-2024/bestaat-niet'
    })
    await expect(page.getByRole('heading', { name: 'Deze plaats bestaat niet' })).toBeVisible()
  }
}

for (const [state, reach] of Object.entries(states)) {
  test(`axe finds nothing: ${state}`, async ({ launch }) => {
    const { page } = await launch()
    await readable(page)
    await reach(page)
    expect(await violationsInThemes(page)).toEqual({})
  })
}

test('a small window and large zoom never scroll sideways', async ({ launch }) => {
  const { app, page } = await launch()
  await readable(page)
  const sideways = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return Math.max(0, scrollWidth - clientWidth)
    })
  for (const [width, height, zoom] of [
    [800, 600, 1],
    [480, 400, 1],
    [1280, 800, 4]
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, [width, height, zoom]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setSize(width, height)
        window?.webContents.setZoomFactor(zoom)
      },
      [width, height, zoom] as const
    )
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(sideways, `${width} wide at zoom ${zoom}`).toBe(0)
    await expect(searchButton(page)).toBeVisible()
    await searchAll(page, 'gemeente')
    await expect(results(page).first()).toBeAttached()
    await expect.poll(sideways, `the search view at ${width} and zoom ${zoom}`).toBe(0)
    await searchWords(page).press('ArrowDown')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(walkBar(page)).toBeAttached()
    await expect.poll(sideways, `a hit at ${width} and zoom ${zoom}`).toBe(0)
    for (const keys of ['Control+k', 'Control+g', 'F1']) {
      await page.keyboard.press(keys)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect.poll(sideways, `${keys} at ${width} and zoom ${zoom}`).toBe(0)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  }
})
