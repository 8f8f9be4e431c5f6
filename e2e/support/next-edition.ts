/** The built app with a next edition of the report, in the place of the first one or beside it. */
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { editionIdSchema, type Block } from '../../shared/corpus/model'
import { compileEdition, type Compiled } from '../../tools/corpus/compile'
import { readEditionFolder } from '../../tools/corpus/edition-folder'
import { writeCorpora } from '../../tools/corpus/write-corpus'
import { checkout } from './app'

/** What the next edition says in the place of some blocks, by how those begin. */
export const rewritten = {
  edited: {
    begins: 'De multidisciplinaire casusoverleggen',
    now: 'De multidisciplinaire overleggen over casussen en de persoonsgerichte aanpak voor personen waar mogelijk een (gewelds)dreiging vanuit gaat;'
  },
  alsoEdited: {
    begins: 'In januari 2024 is de doorontwikkeling gestart',
    now: 'In januari 2024 is de doorontwikkeling gestart van de handreiking lokale aanpak, die dateert uit 2014. Deze doorontwikkeling is uitgevoerd met partners die een belangrijke rol spelen in de lokale aanpak, zoals gemeenten, zorg- en veiligheidshuizen en politie. De handreiking is sinds het voorjaar van 2025 beschikbaar.'
  },
  gone: {
    begins: 'Het vergaren en overdragen van praktische kennis',
    now: 'Daarnaast zijn er subsidies.'
  }
} as const

/** A paragraph of section 2.1 that comes first there in the next edition, with its text as it was. */
const movedBegins = 'Om aan de behoefte te voldoen heeft'

/** A date of the timeline that the next edition no longer has. */
export const goneEvent = {
  id: 'ct-infobox-opgericht',
  title: 'Oprichting van de CT Infobox'
} as const

const asNext = (block: Block): Block => {
  const found = Object.values(rewritten).find(({ begins }) => block.text.startsWith(begins))
  return found === undefined ? block : { ...block, text: found.now, marks: [] }
}

/** Puts a paragraph behind the heading of its section. */
const withMoved = (blocks: readonly Block[]): readonly Block[] => {
  const moved = blocks.find(({ text }) => text.startsWith(movedBegins))
  if (moved === undefined) throw new Error('the report has another text')
  const rest = blocks.filter((block) => block !== moved)
  return rest.flatMap((block) =>
    block.kind === 'heading' && block.section === moved.section && !block.box
      ? [block, moved]
      : [block]
  )
}

/** Numbers follow the order. */
const numbered = (blocks: readonly Block[]): readonly Block[] => {
  const numbers = new Map<string, number>()
  return blocks.map((block) => {
    if (!('number' in block)) return block
    const number = (numbers.get(block.section) ?? 0) + 1
    numbers.set(block.section, number)
    return { ...block, number }
  })
}

/** The report, and the next edition of it. */
export const bothEditions = async (): Promise<{
  readonly first: Compiled
  readonly next: Compiled
}> => {
  const sources = await readEditionFolder(join(checkout, 'assets/corpus/rat-2024'))
  const compiled = sources.ok ? compileEdition(sources.value) : null
  if (compiled?.ok !== true) throw new Error('the report does not compile')
  const { corpus, reference } = compiled.value
  const edition = {
    ...corpus.edition,
    id: v.parse(editionIdSchema, 'rat-2025'),
    title: 'Rapportage Integrale aanpak terrorisme 2025',
    published: '2025-05'
  }
  const blocks = numbered(withMoved(corpus.blocks).map(asNext))
  const next = {
    ...compiled.value,
    corpus: { ...corpus, edition, blocks },
    reference: {
      ...reference,
      edition: edition.id,
      events: reference.events.filter(({ id }) => id !== goneEvent.id)
    }
  }
  return { first: compiled.value, next }
}

/** Lays a copy of the app in a folder, with the next edition alone, or with both. */
export const layNextEdition = async (folder: string, hasFirst = false): Promise<void> => {
  const { first, next } = await bothEditions()
  await writeCorpora(join(folder, 'build/corpus'), hasFirst ? [first, next] : [next])
  for (const part of ['package.json', 'build/app']) {
    await cp(join(checkout, part), join(folder, part), { recursive: true })
  }
}
