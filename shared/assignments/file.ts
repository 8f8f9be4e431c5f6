/**
 * The two files of reading assignments: the assignment that a trainer hands out, and the answers that a trainee hands
 * in. Both are read by the same door, so that a reader need not know which is which.
 */
import * as v from 'valibot'
import { formatIn, openEnvelope, writeEnvelope, type EnvelopeRefusal } from '../export/envelope'
import type { Maker, Sha256 } from '../export/format'
import { readJson, type FileRefusal } from '../input/read-json'
import { err, ok, type Result } from '../result'
import { assignmentSchema, handInSchema, lackingIn, type Assignment, type HandIn } from './model'

const assignmentFormat = { format: 'naslag-opdracht', version: 1 } as const
const answersFormat = { format: 'naslag-antwoorden', version: 1 } as const

/** What the files are called after their own names. */
export const assignmentExtension = 'naslag-opdracht.json'
export const answersExtension = 'naslag-antwoorden.json'

/** Above the longest that either can be. */
export const assignmentLimits = { bytes: 16_000_000, depth: 12, values: 100_000 } as const

/** Files of other kinds that readers have: each is taken in elsewhere. */
const elsewhere: Readonly<Record<string, AssignmentRefusal>> = {
  'naslag-gegevens': 'everything',
  'naslag-groep': 'notes'
}

/** Why a file is not taken in. */
export type AssignmentRefusal =
  | FileRefusal
  | EnvelopeRefusal
  /** JSON, but of another program or kind. */
  | 'other-format'
  /** The file with everything of one reader. */
  | 'everything'
  /** Notes for a group. */
  | 'notes'
  /** Contents that are no assignment that can be handed out. */
  | 'bad-assignment'
  /** Contents that are no answers. */
  | 'bad-answers'

/** A file that was accepted. */
export type AssignmentFile =
  | { readonly kind: 'assignment'; readonly assignment: Assignment; readonly madeAt: number }
  | { readonly kind: 'hand-in'; readonly handIn: HandIn; readonly madeAt: number }

export const writeAssignment = (assignment: Assignment, maker: Maker, sha256: Sha256): string =>
  writeEnvelope(assignmentFormat, assignment, maker, sha256)

export const writeHandIn = (handIn: HandIn, maker: Maker, sha256: Sha256): string =>
  writeEnvelope(answersFormat, handIn, maker, sha256)

/** Reads a file of either kind, or says why it is not taken in. */
export const readAssignmentFile = (
  bytes: Uint8Array,
  sha256: Sha256
): Result<AssignmentFile, AssignmentRefusal> => {
  const read = readJson(bytes, assignmentLimits)
  if (!read.ok) return read
  const format = formatIn(read.value)
  switch (format) {
    case assignmentFormat.format: {
      const opened = openEnvelope(assignmentFormat, read.value, sha256)
      if (!opened.ok) return opened
      const { content, madeAt } = opened.value
      const parsed = v.safeParse(assignmentSchema, content)
      return parsed.success && lackingIn(parsed.output).length === 0
        ? ok({ kind: 'assignment', assignment: parsed.output, madeAt })
        : err('bad-assignment')
    }
    case answersFormat.format: {
      const opened = openEnvelope(answersFormat, read.value, sha256)
      if (!opened.ok) return opened
      const { content, madeAt } = opened.value
      const parsed = v.safeParse(handInSchema, content)
      return parsed.success
        ? ok({ kind: 'hand-in', handIn: parsed.output, madeAt })
        : err('bad-answers')
    }
    default:
      return err(
        format !== null && Object.hasOwn(elsewhere, format)
          ? (elsewhere[format] ?? 'other-format')
          : 'other-format'
      )
  }
}
