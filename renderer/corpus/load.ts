import * as v from 'valibot'
import { editionIndexSchema, type Corpus, type EditionIndex } from '../../shared/corpus/model'
import { err, ok, type Result } from '../../shared/result'

/** Why the report cannot be shown. `detail` is for whoever helps the reader. */
export interface CorpusProblem {
  readonly kind: 'missing' | 'unreadable'
  readonly detail: string
}

/** Fetches the first edition of this build. */
export const loadCorpus = async (): Promise<Result<Corpus, CorpusProblem>> => {
  const index = await fetchIndex('/corpus/editions.json')
  if (!index.ok) return index
  const [edition] = index.value.editions
  return edition === undefined
    ? err({ kind: 'missing', detail: '/corpus/editions.json: []' })
    : fetchCorpus(`/corpus/${edition.id}/corpus.json`, edition.sha256)
}

const fetchIndex = async (path: string): Promise<Result<EditionIndex, CorpusProblem>> => {
  const bytes = await fetchBytes(path)
  if (!bytes.ok) return bytes
  const parsed = v.safeParse(indexFileSchema, new TextDecoder().decode(bytes.value))
  if (parsed.success) return ok(parsed.output)
  const [issue] = parsed.issues
  return err({
    kind: 'unreadable',
    detail: `${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`
  })
}

const indexFileSchema = v.pipe(v.string(), v.parseJson(), editionIndexSchema)

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
