/** What a process says that asked something all look-ups. */
import * as v from 'valibot'

const milliseconds = v.pipe(v.number(), v.minValue(0))
const bytes = v.pipe(v.number(), v.minValue(0))

export const askedSchema = v.strictObject({
  /** Until it could be asked: opened, or for a peer filled. */
  loadMs: milliseconds,
  /** Until the first answer, with what a first answer may still have to read. */
  firstAnswerMs: milliseconds,
  /** What it holds in memory, outside of the files it was given. */
  heapBytes: v.number(),
  /** Processor time of all rounds, to a query: what it costs however busy the machine is. */
  processorMs: milliseconds,
  /** Of every look-up, its time in every round. */
  times: v.pipe(v.array(v.pipe(v.array(milliseconds), v.readonly())), v.readonly()),
  /** By set, in the order of its look-ups: ids of blocks, the best first. */
  answers: v.record(v.string(), v.array(v.array(v.string())))
})
export type Asked = v.InferOutput<typeof askedSchema>

export const preparedSchema = v.strictObject({
  buildMs: milliseconds,
  indexBytes: bytes,
  passagesBytes: bytes,
  /** The entries of the reference data and the list of Dutch words. */
  otherBytes: bytes,
  textBytes: bytes,
  words: v.number(),
  differentWords: v.number()
})
/** What a process says that prepared a corpus of a size. */
export type PreparedSize = v.InferOutput<typeof preparedSchema>
