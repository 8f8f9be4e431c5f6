import * as v from 'valibot'
import { assertNever, ok, type Result } from '../../shared/result'
import type { Problem } from './problem'
import { readYaml } from './yaml-file'

const line = v.pipe(v.number(), v.integer(), v.minValue(1))
const text = v.pipe(v.string(), v.minLength(1))
const lines = v.pipe(v.array(line), v.minLength(1), v.readonly())
const oneLine = v.tuple([line])
const twoLines = v.tuple([line, line])
const follows = v.strictObject({ follows: line })

const why = {
  reason: text,
  confidence: v.picklist(['high', 'medium', 'low'])
}

const wordKinds = ['typo', 'broken-word', 'marker', 'gap'] as const
const joinKinds = ['seam', 'broken-word'] as const
const headingKinds = ['heading', 'box'] as const

/** Words of one line that the report has otherwise. */
const wordRepair = v.strictObject({
  kind: v.picklist(wordKinds),
  lines: oneLine,
  before: text,
  after: text,
  ...why
})

/** Two lines that are one block: the end of the first and the start of the second, then both. */
const joinRepair = v.strictObject({
  kind: v.picklist(joinKinds),
  lines: twoLines,
  before: v.tuple([text, text]),
  after: text,
  ...why
})

/** One line that is two blocks. */
const splitRepair = v.strictObject({
  kind: v.literal('split'),
  lines: oneLine,
  before: text,
  after: v.tuple([text, text]),
  ...why
})

/** Words that the report does not have: a running title, a page number. */
const dropRepair = v.strictObject({
  kind: v.literal('dropped'),
  lines: oneLine,
  before: text,
  after: v.literal(''),
  ...why
})

/** Whole lines that the report has elsewhere: what they follow in the source, and in the report. */
const moveRepair = v.strictObject({
  kind: v.literal('moved'),
  lines,
  before: follows,
  after: follows,
  ...why
})

/** A box title of the editor's own. */
const addRepair = v.strictObject({
  kind: v.literal('added'),
  lines: v.tuple([]),
  before: follows,
  after: text,
  ...why
})

/** A bare line that is a heading or a box title: `after` has its level as Markdown. */
const headingRepair = v.strictObject({
  kind: v.picklist(headingKinds),
  lines: oneLine,
  before: text,
  after: text,
  ...why
})

/** A bullet that is no list item, or a list item without its bullet. */
const listRepair = v.strictObject({
  kind: v.literal('list'),
  lines: oneLine,
  before: text,
  after: text,
  ...why
})

/** Words that stay as they are, with the note to the reader that the report has on their block. */
const flagRepair = v.strictObject({
  kind: v.literal('flag'),
  lines: oneLine,
  before: text,
  after: text,
  ...why
})

const anyKind = v.looseObject({
  kind: v.picklist([
    ...wordKinds,
    ...joinKinds,
    ...headingKinds,
    'split',
    'dropped',
    'moved',
    'added',
    'list',
    'flag'
  ]),
  lines: v.array(line)
})

/** The schema of an entry's own kind, so that a problem speaks of that kind and not of all. */
const schemaFor = (input: unknown): v.GenericSchema<unknown, Repair> => {
  const parsed = v.safeParse(anyKind, input)
  if (!parsed.success) return v.pipe(anyKind, v.never())
  const { kind, lines: found } = parsed.output
  switch (kind) {
    case 'seam':
      return joinRepair
    case 'broken-word':
      return found.length === 2 ? joinRepair : wordRepair
    case 'typo':
    case 'marker':
    case 'gap':
      return wordRepair
    case 'heading':
    case 'box':
      return headingRepair
    case 'split':
      return splitRepair
    case 'dropped':
      return dropRepair
    case 'moved':
      return moveRepair
    case 'added':
      return addRepair
    case 'list':
      return listRepair
    case 'flag':
      return flagRepair
    default:
      return assertNever(kind, 'repair of an unknown kind')
  }
}

const repairSchema = v.lazy(schemaFor)

export type WordRepair = v.InferOutput<typeof wordRepair>
export type JoinRepair = v.InferOutput<typeof joinRepair>
export type SplitRepair = v.InferOutput<typeof splitRepair>
export type DropRepair = v.InferOutput<typeof dropRepair>
export type MoveRepair = v.InferOutput<typeof moveRepair>
export type AddRepair = v.InferOutput<typeof addRepair>
export type HeadingRepair = v.InferOutput<typeof headingRepair>
export type ListRepair = v.InferOutput<typeof listRepair>
export type FlagRepair = v.InferOutput<typeof flagRepair>
/** One deviation of the report from source.txt. */
export type Repair =
  | WordRepair
  | JoinRepair
  | SplitRepair
  | DropRepair
  | MoveRepair
  | AddRepair
  | HeadingRepair
  | ListRepair
  | FlagRepair

/** Does the repair join two lines? A broken word is one when its parts stand on two lines. */
export const isJoinRepair = (repair: Repair): repair is JoinRepair =>
  repair.kind === 'seam' || (repair.kind === 'broken-word' && repair.lines.length === 2)

/** Does the repair change words of one line? */
export const isWordRepair = (repair: Repair): repair is WordRepair =>
  repair.kind === 'typo' ||
  repair.kind === 'marker' ||
  repair.kind === 'gap' ||
  (repair.kind === 'broken-word' && repair.lines.length === 1)

/** A repair and the line of repairs.yml on which it starts. */
export interface PlacedRepair<T extends Repair = Repair> {
  readonly repair: T
  readonly at: number | null
}

/** Reads repairs.yml. */
export const readRepairsFile = (
  text: string
): Result<readonly PlacedRepair[], readonly Problem[]> => {
  const file = readYaml('repairs.yml', text, v.array(repairSchema))
  if (!file.ok) return file
  const { value, lineOf } = file.value
  return ok(value.map((repair, index) => ({ repair, at: lineOf([index]) })))
}
