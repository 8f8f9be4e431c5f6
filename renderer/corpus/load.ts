import * as v from 'valibot'
import {
  editionIndexSchema,
  type Corpus,
  type EditionId,
  type EditionIndex
} from '../../shared/corpus/model'
import { outlineOf, type Outline } from '../../shared/corpus/outline'
import type { Reference } from '../../shared/reference/model'
import { err, ok, type Result } from '../../shared/result'

/** Why the report cannot be shown. `detail` is for whoever helps the reader. */
export interface CorpusProblem {
  readonly kind: 'missing' | 'unreadable'
  readonly detail: string
}

/** A report that this build holds. */
export type Installed = EditionIndex['editions'][number]

/** Fetches the list of the reports that this build holds. */
export const loadIndex = async (): Promise<Result<readonly Installed[], CorpusProblem>> => {
  const index = await fetchParsed(indexPath, editionIndexSchema)
  return index.ok ? ok(index.value.editions) : index
}

const indexPath = '/corpus/editions.json'

/** Fetches a report of this build; the first one where none is asked for. */
export const loadReport = async (
  installed: readonly Installed[],
  id: string | null = null
): Promise<Result<Outline, CorpusProblem>> => {
  const edition = id === null ? installed[0] : installed.find((one) => one.id === id)
  return edition === undefined
    ? err({ kind: 'missing', detail: `${indexPath}: ${id ?? '[]'}` })
    : fetchCorpus(`/corpus/${edition.id}/corpus.json`, edition.sha256)
}

/** Fetches the reference data of a report of this build. */
export const loadReference = async (
  edition: EditionId
): Promise<Result<Reference, CorpusProblem>> => {
  const index = await loadIndex()
  if (!index.ok) return index
  const installed = index.value.find(({ id }) => id === edition)
  const path = `/corpus/${edition}/reference.json`
  return installed === undefined
    ? err({ kind: 'missing', detail: path })
    : fetchHashed<Reference>(path, installed.referenceSha256)
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

const fetchCorpus = async (
  path: string,
  sha256: string
): Promise<Result<Outline, CorpusProblem>> => {
  const corpus = await fetchHashed<Corpus>(path, sha256)
  return corpus.ok ? ok(outlineOf(corpus.value)) : corpus
}

/**
 * A file whose hash is as the index of this build says is the one that the compiler has checked against
 * its schema and written, to the last bit; walking through it once more would find nothing, and takes
 * longer the larger a report is.
 */
const fetchHashed = async <T extends Corpus | Reference>(
  path: string,
  sha256: string
): Promise<Result<T, CorpusProblem>> => {
  const bytes = await fetchBytes(path)
  if (!bytes.ok) return bytes
  const found = hexOf(await crypto.subtle.digest('SHA-256', bytes.value))
  return found === sha256
    ? ok(JSON.parse(new TextDecoder().decode(bytes.value)) as T)
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
