import { resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { corpusSchema } from '../../shared/corpus/model'
import { citationOf, outlineOf } from '../../shared/corpus/outline'
import { goTo } from '../../shared/places/goto'
import { placeIndexOf } from '../../shared/places/place-index'
import { compileEdition } from './compile'
import { readEditionFolder } from './edition-folder'
import { explainedShare } from './fidelity'
import { pathsOf } from './sections'

const load = async () => {
  const files = await readEditionFolder(
    resolve(import.meta.dirname, '../../assets/corpus/rat-2024')
  )
  if (!files.ok) throw new Error('the corpus is not there')
  const compiled = compileEdition(files.value)
  if (!compiled.ok) throw new Error('the corpus does not compile')
  return compiled.value
}

const { corpus, fidelity } = await load()
const { blocks, sections } = corpus
const paths = pathsOf(sections)

const blockWith = (text: string) => {
  const found = blocks.filter((block) => block.text.includes(text))
  expect(found).toHaveLength(1)
  const [block] = found
  if (block === undefined) throw new Error(`no block has "${text}"`)
  return block
}

test('every word of the source is explained', () => {
  expect(explainedShare(fidelity)).toBe(1)
  expect(v.safeParse(corpusSchema, corpus).issues).toBeUndefined()
})

test('five parts', () => {
  expect(
    sections.filter(({ parent }) => parent === null).map((part) => [part.number, part.title])
  ).toEqual([
    [null, 'Inleiding'],
    ['1', 'Verwerven'],
    ['2', 'Voorkomen'],
    ['3', 'Voorbereiden'],
    ['4', 'Vervolgen']
  ])
})

test('every page of the printed contents is on a heading', () => {
  const pages = sections.flatMap(({ page }) => (page === null ? [] : [page]))
  expect(pages).toEqual([
    3, 6, 7, 8, 10, 12, 13, 14, 16, 16, 17, 18, 21, 21, 22, 23, 23, 23, 24, 24, 24, 26, 27, 27, 28,
    28, 29, 29, 29, 31, 32
  ])
})

describe('paragraphs that the print cut are whole', () => {
  test.each([
    ['andere Europese landen en een aantal arrestaties', [80, 82]],
    ['Mede dankzij innovatieve interventies en een versterkte informatiepositie', [137, 139]],
    ['door met behulp van passagiersgegevens', [147, 155]],
    ['met databanken (op dit moment het Schengen', [153, 157]],
    ['door het Hof onderschreven', [163, 169]],
    ['zorg en welzijn) ten behoeve van vroegtijdige signalering', [203, 209]],
    ['basis-op-orde-taken', [239, 241]],
    ['Hiervoor heeft SZW in 2023 onder andere', [307, 324]],
    ['verspreiding van het gedachtengoed via het internet', [401, 409, 413]],
    ['waar vertrek uit Nederland', [694, 700]],
    ['(vrijheidsbeperkende- en/of toezichtsmaatregel)', [704, 706]]
  ])('%s', (text, source) => {
    expect(blockWith(text).source).toEqual(source)
  })
})

describe('boxes stand where they belong', () => {
  test.each([
    ['Sinds de inwerkingtreding van de wet', 'detectie-reisbewegingen'],
    ['OSINT staat voor', 'tegengaan-online-terroristisch-materiaal'],
    ['trainingen voor NCTV medewerkers', 'rijksopleidingsinstituut-tegengaan-radicalisering'],
    ['Het diplomatiek contraterrorisme netwerk', 'inzet-in-het-buitenland'],
    ['screenen tijdens de observatieperiode', 'minderjarigen']
  ])('%s', (text, section) => {
    const path = paths.get(blockWith(text).section) ?? []
    expect(path.at(-2)).toBe(section)
    expect(sections.find(({ id }) => id === path.at(-1))?.box).toBe(true)
  })
})

test('twelve footnotes, each tied to its mark', () => {
  const footnotes = blocks.filter((block) => block.kind === 'footnote')
  expect(footnotes.map(({ label }) => Number(label))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  ])
  for (const footnote of footnotes) {
    const carrier = blocks.find(({ id }) => id === footnote.refersFrom)
    expect(carrier?.marks).toContainEqual(
      expect.objectContaining({ kind: 'footnote', label: footnote.label, block: footnote.id })
    )
  }
})

test('lost numbers are gaps, and no label hangs on numbers of something else', () => {
  const gaps = blocks.filter(({ kind }) => kind === 'gap')
  expect(gaps.map(({ source }) => source)).toEqual([[313], [317]])
  for (const text of ['trainingen voor NCTV medewerkers', 'trainingen (aan KMar']) {
    expect(blockWith(text).note).not.toBeNull()
  }
})

test('what the extraction probably misread stays, with a note', () => {
  for (const text of [
    'hard aan is doorgevoerd',
    'EU-personeel of entiteiten',
    'maatschappij-ontwikkende effecten',
    'zijn middelen de Versterkingsgelden',
    'Het LAOV is niet in bedoeld om',
    'startte op 1 januari, toen'
  ]) {
    expect(blockWith(text).note).not.toBeNull()
  }
})

test('no bold figure and no link is lost', () => {
  const strong = blocks.flatMap(({ text, marks }) =>
    marks.flatMap((mark) => (mark.kind === 'strong' ? [text.slice(mark.start, mark.end)] : []))
  )
  expect(strong).toEqual([
    ...['50.000', '7', '19', '23', '18', '215', '2022: 2', '2023: 6', '132', '25'],
    ...["6 regio's", '5 bilaterale posities', '7 miljoen euro'],
    ...['7', '1', '1', '8', '6', '10', '24', '4', '5', '15']
  ])
  const links = blocks.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'link'))
  expect(links.map(({ href }) => href)).toEqual([null, 'http://www.denkvooruit.nl'])
})

test('every block is found by its own citation', () => {
  const outline = outlineOf(corpus)
  const index = placeIndexOf(outline)
  for (const block of blocks) {
    const citation = citationOf(outline, block)
    const found = goTo(index, citation).found.map((one): string => one.block.id)
    expect({ citation, isFound: found.includes(block.id) }).toEqual({ citation, isFound: true })
  }
})
