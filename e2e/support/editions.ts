/** The built app with two reports: the report itself, and a second edition of it. */
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { editionIdSchema } from '../../shared/corpus/model'
import { compileEdition } from '../../tools/corpus/compile'
import { readEditionFolder } from '../../tools/corpus/edition-folder'
import { writeCorpora } from '../../tools/corpus/write-corpus'
import { checkout } from './app'

/** The names of the two reports. */
export const titles = {
  first: 'Rapportage Integrale aanpak terrorisme 2024',
  second: 'Rapportage Integrale aanpak terrorisme 2025'
} as const

/** Lays a copy of the app in a folder, with both beside each other: every section and every block of one is in the other as well. */
export const layEditions = async (folder: string): Promise<void> => {
  const sources = await readEditionFolder(join(checkout, 'assets/corpus/rat-2024'))
  const compiled = sources.ok ? compileEdition(sources.value) : null
  if (compiled?.ok !== true) throw new Error('the report does not compile')
  const { corpus } = compiled.value
  const edition = {
    ...corpus.edition,
    id: v.parse(editionIdSchema, 'rat-2025'),
    title: titles.second,
    published: '2025-05'
  }
  const second = { ...compiled.value, corpus: { ...corpus, edition } }
  await writeCorpora(join(folder, 'build/corpus'), [compiled.value, second])
  for (const part of ['package.json', 'build/app']) {
    await cp(join(checkout, part), join(folder, part), { recursive: true })
  }
}
