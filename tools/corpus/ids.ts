import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { blockIdSchema, type BlockId } from '../../shared/corpus/model'
import type { DraftBlock } from './draft'
import { problemsOf, type Problem } from './problem'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const length = 10

/** The first 50 bits of a hash as ten characters: two different texts will not share them. */
const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length }, (_, index) =>
    alphabet.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2))
  ).join('')
}

/**
 * A block's id: what the editor wrote, or else derived from its text and from nothing around it, so
 * that no edit elsewhere changes it. Superscripts stay apart from digits (NFC, not NFKC).
 */
const blockId = (block: DraftBlock): BlockId => {
  if (block.writtenId !== null) return v.parse(blockIdSchema, block.writtenId)
  const text = block.text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  return v.parse(blockIdSchema, `b-${base32(createHash('sha256').update(text).digest())}`)
}

/** An id for each block. Two blocks with one id are a problem: the editor gives one of them another. */
export const assignIds = (
  blocks: readonly DraftBlock[]
): { readonly ids: ReadonlyMap<DraftBlock, BlockId>; readonly problems: readonly Problem[] } => {
  const problems = problemsOf('report.md')
  const ids = new Map<DraftBlock, BlockId>()
  const taken = new Map<BlockId, DraftBlock>()
  for (const block of blocks) {
    const id = blockId(block)
    const other = taken.get(id)
    if (other !== undefined) {
      problems.add(
        block.line,
        block.writtenId === null
          ? `the same text as line ${other.line}, so the same id`
          : `the id "${id}" is taken by line ${other.line}`,
        'Write another id at the end of this block, such as {#another-id}'
      )
    }
    taken.set(id, block)
    ids.set(block, id)
  }
  return { ids, problems: problems.all }
}
