/** Names of the domain name system, as far as a resolver needs them that answers every question. */

/** What somebody asked: a name, and the kind of record. */
interface Question {
  readonly name: string
  readonly type: number
  /** Where the question ends in the message. */
  readonly end: number
}

const types = { a: 1, aaaa: 28 } as const
const headLength = 12

/** Reads the first question of a message; null for what is none. */
export const questionOf = (message: Buffer): Question | null => {
  const labels: string[] = []
  let at = headLength
  for (;;) {
    const length = message[at]
    if (length === undefined || length > 63) return null
    at += 1
    if (length === 0) break
    labels.push(message.toString('latin1', at, at + length).toLowerCase())
    at += length
  }
  if (at + 4 > message.length) return null
  return { name: labels.join('.'), type: message.readUInt16BE(at), end: at + 4 }
}

/** Addresses that every name gets, as bytes. */
export interface Addresses {
  readonly v4: readonly number[]
  readonly v6: readonly number[]
}

/** The answer to a message: one of the addresses where it asked for one, nothing for other records. */
export const answerTo = (message: Buffer, question: Question, addresses: Addresses): Buffer => {
  const bytes =
    question.type === types.a ? addresses.v4 : question.type === types.aaaa ? addresses.v6 : null
  const head = Buffer.alloc(headLength)
  message.copy(head, 0, 0, 2)
  // An answer, recursion asked for and available, no error; one question, no additions.
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(bytes === null ? 0 : 1, 6)
  const asked = message.subarray(headLength, question.end)
  if (bytes === null) return Buffer.concat([head, asked])
  const record = Buffer.alloc(12)
  // The name is the one at the beginning of the question.
  record.writeUInt16BE(0xc000 | headLength, 0)
  record.writeUInt16BE(question.type, 2)
  record.writeUInt16BE(1, 4)
  record.writeUInt32BE(60, 6)
  record.writeUInt16BE(bytes.length, 10)
  return Buffer.concat([head, asked, record, Buffer.from(bytes)])
}
