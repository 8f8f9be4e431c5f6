import { randomUUID } from 'node:crypto'
import { bare } from '../shared/testing/annotations'
import { expect, killHard, test } from './support/app'
import { layOldNotebook, oldNotebooks, rawRows } from './support/old-notebooks'
import { actionsAt, openPart, readable } from './support/reader'

/** The notebook of the reader's own. */
const name = 'naslag'

const quote =
  'De multidisciplinaire casusoverleggen en persoonsgerichte aanpak voor personen waar mogelijk een (gewelds)dreiging vanuit gaat (zie hieronder);'

/** A note as an earlier version of the app has kept it: without what stands around its passage. */
const noteOn = (block: string, text: string) => ({
  kind: 'note' as const,
  id: randomUUID(),
  anchor: { edition: 'rat-2024', block, start: 0, end: text.length, quote: text },
  body: 'Uit een oudere versie',
  createdAt: 1,
  updatedAt: 1
})

for (const old of oldNotebooks) {
  test(`notes of version ${old.version} get what stands around them, and nothing else changes`, async ({
    launch
  }) => {
    const known = noteOn('b-4qb5bnuisu', quote)
    const unknown = noteOn('b-weg', 'Dit stond er nooit.')
    const first = await launch()
    await readable(first.page)
    await layOldNotebook(first.page, name, old, [known, unknown])
    await killHard(first)

    const { page } = await launch()
    await readable(page)
    const rowOf = async (id: string) =>
      (await rawRows(page, name)).find((row) => (row as { readonly id: string }).id === id)
    await expect
      .poll(() => rowOf(known.id))
      .toEqual({
        ...known,
        ...bare,
        anchor: {
          ...known.anchor,
          prefix: expect.stringMatching(/\S\n$/),
          suffix: expect.stringMatching(/^\nHet vergaren en overdragen/)
        }
      })
    expect(await rowOf(unknown.id)).toEqual(unknown)
    await openPart(page, 'Voorkomen')
    await expect(actionsAt(page, '2.1-2')).toHaveAccessibleName(/1 notitie$/)
  })
}
