import * as v from 'valibot'
import { corpusSchema, editionIndexSchema, type Corpus } from '../../shared/corpus/model'
import { err, ok, type Result } from '../../shared/result'

/** Why the report cannot be shown. `detail` is for whoever helps the reader. */
export interface CorpusProblem {
  readonly kind: 'missing' | 'unreadable'
  readonly detail: string
}

/** Fetches the first edition of this build. The result is frozen: nothing in the app changes a report. */
export const loadCorpus = async (): Promise<Result<Corpus, CorpusProblem>> => {
  const index = await fetchParsed('/corpus/editions.json', editionIndexSchema)
  if (!index.ok) return index
  const [edition] = index.value.editions
  if (edition === undefined) return err({ kind: 'missing', detail: '/corpus/editions.json: []' })
  const corpus = await fetchParsed(`/corpus/${edition.id}/corpus.json`, corpusSchema)
  return corpus.ok ? ok(deepFrozen(corpus.value)) : corpus
}

const fetchParsed = async <S extends v.GenericSchema>(
  path: string,
  schema: S
): Promise<Result<v.InferOutput<S>, CorpusProblem>> => {
  let json: unknown
  try {
    const response = await fetch(path)
    if (!response.ok) return err({ kind: 'missing', detail: `${path}: ${response.status}` })
    json = await response.json()
  } catch (error) {
    return err({ kind: 'missing', detail: `${path}: ${String(error)}` })
  }
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return ok(parsed.output)
  const [issue] = parsed.issues
  return err({
    kind: 'unreadable',
    detail: `${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`
  })
}

const deepFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFrozen)
  }
  return value
}
