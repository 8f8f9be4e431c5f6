import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { corpusFormat, type EditionIndex } from '../../shared/corpus/model'
import { lexiconFileOf } from '../../shared/reference/lexicon'
import { entryFiles, phrasesFile, textFiles, wordFilterFile } from '../../shared/search/files'
import { buildWordFilter } from '../../shared/text/word-filter'
import { buildEntrySearch, buildSearch, type SearchFiles } from '../search/build'
import { dutchWords } from '../search/dutch-words'
import type { Compiled } from './compile'

/** Whoever reads the file sees the old one or the new one, never half of it. */
const writeWhole = async (path: string, text: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, text)
  await rename(temporary, path)
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

const writeSearch = async (
  folder: string,
  names: Readonly<Record<'index' | 'passages', string>>,
  { index, passages }: SearchFiles
): Promise<void> => {
  await writeWhole(join(folder, names.index), index)
  await writeWhole(join(folder, names.passages), passages)
}

/**
 * Writes compiled editions: the text, the reference data, its abbreviations apart, what search opens; and the
 * list of editions.
 */
export const writeCorpora = async (out: string, compiled: readonly Compiled[]): Promise<void> => {
  const editions: EditionIndex['editions'][number][] = []
  for (const { corpus, reference } of compiled) {
    const text = `${JSON.stringify(corpus)}\n`
    const folder = join(out, corpus.edition.id)
    await writeWhole(join(folder, 'corpus.json'), text)
    const data = `${JSON.stringify(reference)}\n`
    await writeWhole(join(folder, 'reference.json'), data)
    await writeWhole(join(folder, 'lexicon.json'), `${JSON.stringify(lexiconFileOf(reference))}\n`)
    const search = buildSearch(corpus, reference)
    await writeSearch(folder, textFiles, search)
    await writeSearch(folder, entryFiles, buildEntrySearch(corpus, reference))
    await writeWhole(join(folder, phrasesFile), search.phrases)
    editions.push({
      id: corpus.edition.id,
      title: corpus.edition.title,
      sha256: sha256Of(text),
      referenceSha256: sha256Of(data)
    })
  }
  await writeWhole(join(out, wordFilterFile), buildWordFilter([...dutchWords()]))
  const index: EditionIndex = { format: corpusFormat, editions }
  await writeWhole(join(out, 'editions.json'), `${JSON.stringify(index, null, 2)}\n`)
}
