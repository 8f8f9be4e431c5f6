import type { Block, Corpus } from '../../shared/corpus/model'
import { pathsOf } from './sections'

const lineOf = (block: Block, path: readonly string[]): string => {
  const { id, kind, section, page, text, source } = block
  const number = block.kind === 'heading' || block.kind === 'footnote' ? null : block.number
  const line = { id, kind, section, path, number, page, text, source }
  return JSON.stringify(
    block.kind === 'heading' ? { ...line, level: block.level, box: block.box } : line
  )
}

/** The lines of `corpus blocks`: one JSON object a block, in reading order. */
export const blockLines = ({ sections, blocks }: Corpus): readonly string[] => {
  const paths = pathsOf(sections)
  return blocks.map((block) => lineOf(block, paths.get(block.section) ?? []))
}
