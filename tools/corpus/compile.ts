import { corpusFormat, type Corpus, type Edition } from '../../shared/corpus/model'
import type { Reference } from '../../shared/reference/model'
import { err, ok, type Result } from '../../shared/result'
import { readEditionFile, type EditionFile } from './edition-file'
import { measureFidelity, type Fidelity } from './fidelity'
import { finishBlocks } from './finish-blocks'
import { assignIds } from './ids'
import { problemsOf, type Problem } from './problem'
import { readReport } from './read-report'
import { inReadingOrder } from './reading-order'
import { compileReference } from './reference/compile-reference'
import type { ReferenceSources } from './reference/files'
import { readRepairsFile } from './repairs-file'
import { sectionsOf } from './sections'
import { readSource } from './source'
import { prepareProof, verify } from './verify'

/** The files of one edition's folder, as text. */
export interface EditionSources {
  readonly source: string
  /** SHA-256 of source.txt's bytes. */
  readonly sourceSha256: string
  readonly report: string
  readonly edition: string
  readonly repairs: string
  /** lexicon.yml and reference/*.yml; an edition need not have them. */
  readonly reference: ReferenceSources
}

/** A compiled edition and its reference data, with the account of its words. */
export interface Compiled {
  readonly corpus: Corpus
  readonly reference: Reference
  readonly fidelity: Fidelity
}

/** Why an edition does not compile. The fidelity is there when the proof was reached. */
export interface CompileFailure {
  readonly problems: readonly Problem[]
  readonly fidelity: Fidelity | null
}

const editionOf = (file: EditionFile): Edition => ({
  id: file.id,
  title: file.title,
  publisher: file.publisher,
  ministry: file.ministry,
  published: file.published,
  periodFrom: file.period.from,
  periodTo: file.period.to,
  language: file.language,
  sourceSha256: file.sha256
})

/** Reads an edition's files, proves the report against the source, and numbers the blocks. */
const prove = (files: EditionSources): Result<Omit<Compiled, 'reference'>, CompileFailure> => {
  const edition = readEditionFile(files.edition)
  const repairs = readRepairsFile(files.repairs)
  const report = readReport(files.report)
  if (!edition.ok || !repairs.ok) {
    const problems = [edition, repairs].flatMap((file) => (file.ok ? [] : file.error))
    return err({ problems: [...problems, ...report.problems], fidelity: null })
  }
  const hash = problemsOf('source.txt')
  if (files.sourceSha256 !== edition.value.value.sha256) {
    hash.add(
      null,
      'not the text that edition.yml names',
      'Restore it, or mend sha256 in edition.yml'
    )
  }
  const order = inReadingOrder(report.blocks)
  const { ids, problems: idProblems } = assignIds(order.blocks)
  const expected = prepareProof(readSource(files.source), edition.value, repairs.value)
  const proof = verify(expected, order)
  const fidelity = measureFidelity(proof.alignment, expected)
  const problems = [...hash.all, ...report.problems, ...idProblems, ...proof.problems]
  if (problems.length > 0) return err({ problems, fidelity })
  const pages = new Map<string, number | null>(
    edition.value.value.contents.entries.map(({ heading, page }) => [heading, page])
  )
  const corpus: Corpus = {
    format: corpusFormat,
    edition: editionOf(edition.value.value),
    sections: sectionsOf(order.blocks, pages),
    blocks: finishBlocks(proof.alignment.matches, { ids, footnotes: order.footnotes, pages })
  }
  return ok({ corpus, fidelity })
}

/**
 * Compiles one edition: proves its report, and then checks the reference data against the blocks. The
 * proof is over by then, and its words, of which there are many, are forgotten.
 */
export const compileEdition = (files: EditionSources): Result<Compiled, CompileFailure> => {
  const proven = prove(files)
  if (!proven.ok) return proven
  const { corpus, fidelity } = proven.value
  const reference = compileReference(files.reference, corpus)
  return reference.ok
    ? ok({ corpus, reference: reference.value, fidelity })
    : err({ problems: reference.error, fidelity })
}
