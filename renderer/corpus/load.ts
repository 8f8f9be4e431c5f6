import * as v from 'valibot'
import { editionIndexSchema, type Corpus } from '../../shared/corpus/model'
import { err, ok, type Result } from '../../shared/result'

/** Why the report cannot be shown. `detail` is for whoever helps the reader. */
export interface CorpusProblem {
  readonly kind: 'missing' | 'unreadable'
  readonly detail: string
}

/** Fetches the first edition of this build. */
export const loadCorpus = async (): Promise<Result<Corpus, CorpusProblem>> => {
  const index = await fetchParsed('/corpus/editions.json', editionIndexSchema)
  if (!index.ok) return index
  const [edition] = index.value.editions
  return edition === undefined
    ? err({ kind: 'missing', detail: '/corpus/editions.json: []' })
    : fetchCorpus(`/corpus/${edition.id}/corpus.json`, edition.sha256)
}

/** Fetches one of the files that the compiler wrote, and checks its shape. */
export const fetchParsed = async <S extends v.GenericSchema>(
  path: string,
  schema: S
): Promise<Result<v.InferOutput<S>, CorpusProblem>> => {
  const bytes = await fetchBytes(path)
  if (!bytes.ok) return bytes
  const json = v.safeParse(jsonSchema, new TextDecoder().decode(bytes.value))
  if (!json.success) return unreadable(path, json.issues)
  const parsed = v.safeParse(schema, json.output)
  return parsed.success ? ok(parsed.output) : unreadable(path, parsed.issues)
}

const jsonSchema = v.pipe(v.string(), v.parseJson())

const unreadable = (
  path: string,
  [issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]
): Result<never, CorpusProblem> =>
  err({ kind: 'unreadable', detail: `${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}` })

/**
 * A corpus whose hash is as the index of this build says is the one that the compiler has checked
 * against corpusSchema and written, to the last bit; walking through it once more would find nothing,
 * and takes longer the larger a report is.
 */
const fetchCorpus = async (
  path: string,
  sha256: string
): Promise<Result<Corpus, CorpusProblem>> => {
  const bytes = await fetchBytes(path)
  if (!bytes.ok) return bytes
  const found = hexOf(await crypto.subtle.digest('SHA-256', bytes.value))
  return found === sha256
    ? ok(JSON.parse(new TextDecoder().decode(bytes.value)) as Corpus)
    : err({ kind: 'unreadable', detail: `${path}: sha256 ${found}, not ${sha256}` })
}

const fetchBytes = async (path: string): Promise<Result<ArrayBuffer, CorpusProblem>> => {
  try {
    const response = await fetch(path)
    return response.ok
      ? ok(await response.arrayBuffer())
      : err({ kind: 'missing', detail: `${path}: ${response.status}` })
  } catch (error) {
    return err({ kind: 'missing', detail: `${path}: ${String(error)}` })
  }
}

const hexOf = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
