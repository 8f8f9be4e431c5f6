/** Reading assignments as a trainer hands them out, made without an app. */
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { editionTextOf } from '../../shared/anchor/edition-text'
import { passageOf } from '../../shared/assignments/edit'
import { writeAssignment } from '../../shared/assignments/file'
import { assignmentIdSchema, questionIdSchema } from '../../shared/assignments/model'
import { targetAt } from '../../shared/notes/commands'
import { compileEdition } from '../../tools/corpus/compile'
import { readEditionFolder } from '../../tools/corpus/edition-folder'
import { checkout } from './app'

const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Saves an assignment that asks a question about each paragraph that begins with some words; gives the file. */
export const layAssignment = async (
  folder: string,
  title: string,
  asked: readonly { readonly text: string; readonly begins: string }[]
): Promise<string> => {
  const sources = await readEditionFolder(join(checkout, 'assets/corpus/rat-2024'))
  const compiled = sources.ok ? compileEdition(sources.value) : null
  if (compiled?.ok !== true) throw new Error('the report does not compile')
  const { edition, blocks } = compiled.value.corpus
  const text = editionTextOf(edition.id, blocks)
  const questions = asked.map((one, at) => {
    const block = blocks.find((candidate) => candidate.text.startsWith(one.begins))
    if (block === undefined) throw new Error(`no paragraph begins with ${one.begins}`)
    const target = targetAt(text, [{ block: block.id, start: 0, end: block.text.length }])
    return {
      id: v.parse(questionIdSchema, uuid(10 + at)),
      text: one.text,
      hint: '',
      words: null,
      passages: [passageOf(target)]
    }
  })
  const assignment = {
    id: v.parse(assignmentIdSchema, uuid(1)),
    title,
    introduction: '',
    questions,
    updatedAt: 1
  }
  const file = join(folder, 'opdracht.naslag-opdracht.json')
  await writeFile(file, writeAssignment(assignment, { madeAt: 1, madeBy: 'Naslag' }, sha256))
  return file
}
