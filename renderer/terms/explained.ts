import { createContext, use, useMemo } from 'react'
import type { BlockId } from '../../shared/corpus/model'
import type { Part } from '../../shared/corpus/outline'
import { explainedTerms, type ExplainedTerm } from '../../shared/reading/abbreviations'
import { useTerms } from './terms'

/** What is explained in the blocks of a part. */
export type Explained = ReadonlyMap<BlockId, readonly ExplainedTerm[]>

export const nothingExplained: Explained = new Map()
const noTerms: readonly ExplainedTerm[] = []

/** What is explained in the text around; nothing, where text is shown apart, as a footnote in place. */
const ExplainedContext = createContext(nothingExplained)

export const ExplainedProvider = ExplainedContext.Provider

/** What is explained in the text of a part. */
export const useExplainedIn = (part: Part): Explained => {
  const { find } = useTerms()
  return useMemo(() => explainedTerms([...part.blocks, ...part.footnotes], find), [part, find])
}

/** What is explained in a block here. */
export const useExplained = (block: BlockId): readonly ExplainedTerm[] =>
  use(ExplainedContext).get(block) ?? noTerms
