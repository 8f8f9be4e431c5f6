/** The built app with the report and a next edition of it, which is made here of the report. */
import * as v from 'valibot'
import { editionIdSchema, type Block, type Corpus } from '../../shared/corpus/model'
import { compileReport, layAppOn } from '../large-app'

/** Of so many blocks the words of one are others in part, and those of one altogether. */
const editedOf = 5
const rewrittenOf = 20

const hasOtherWords = (block: Block, at: number): Block => {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return block
  const words = block.text.split(' ')
  if (at % rewrittenOf === 1) return { ...block, text: `Vervallen: ${at}.`, marks: [] }
  if (at % editedOf !== 0) return block
  const text = words.toSpliced(Math.floor(words.length / 2), 1, 'voortaan').join(' ')
  return { ...block, text, marks: [] }
}

/** Lays the app in a folder with both editions; gives the text of the first one. */
export const layBothEditions = async (folder: string): Promise<Corpus> => {
  const report = await compileReport()
  const { corpus } = report
  const edition = {
    ...corpus.edition,
    id: v.parse(editionIdSchema, 'rat-2025'),
    title: corpus.edition.title.replace('2024', '2025'),
    published: '2025-05'
  }
  const next = {
    ...report,
    corpus: { ...corpus, edition, blocks: corpus.blocks.map(hasOtherWords) }
  }
  await layAppOn(folder, [report, next])
  return corpus
}
