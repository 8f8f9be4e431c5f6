/** Editions to pack in tests: a small report, and what differs from it. */
import { resolve } from 'node:path'
import * as v from 'valibot'
import { editionIdSchema } from '../../shared/corpus/model'
import { compileEdition, type Compiled } from '../corpus/compile'
import { readEditionFolder } from '../corpus/edition-folder'
import { newPrivateKey, privateKeyIn, publicKeyOf } from './keys'

/** A small report. */
export const compiledFixture = async (): Promise<Compiled> => {
  const folder = resolve(import.meta.dirname, '../corpus/fixtures/waterbeeld-2021')
  const files = await readEditionFolder(folder)
  const compiled = files.ok ? compileEdition(files.value) : null
  if (compiled?.ok !== true) throw new Error('the fixture does not compile')
  return compiled.value
}

/** The same as another edition, and with another title where one is given. */
export const asEdition = (
  { corpus, reference, ...rest }: Compiled,
  id: string,
  title = corpus.edition.title
): Compiled => {
  const edition = { ...corpus.edition, id: v.parse(editionIdSchema, id), title }
  return {
    ...rest,
    corpus: { ...corpus, edition },
    reference: { ...reference, edition: edition.id }
  }
}

/** A new key, and its public half. */
export const newKey = () => {
  const key = privateKeyIn(newPrivateKey())
  if (!key.ok) throw new Error(key.error)
  return { key: key.value, publicKey: publicKeyOf(key.value) }
}
