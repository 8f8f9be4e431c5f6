/**
 * The parser of Markdown in the window. It is as large as the rest of a page, and loaded when the first text is shown
 * that may need it; until it is there, words are shown as they were typed.
 */
import { useMemo, useSyncExternalStore } from 'react'
import { withoutHeadings, type DocumentBlock } from '../../shared/document/model'
import { mayBeMarkdown, plainBlocks } from '../../shared/document/plain'

type Blocks = readonly DocumentBlock[]
type Parse = (text: string) => Blocks

let parser: Parse | null = null
let loading: Promise<void> | null = null
const waiting = new Set<() => void>()

const load = async (): Promise<void> => {
  const { blocksOfMarkdown } = await import('../../shared/document/from-markdown')
  // Of what stands among others, headings would be read as those of the page it stands on.
  parser = (text) => withoutHeadings(blocksOfMarkdown(text, 1))
  for (const tell of waiting) tell()
}

/** Ends when texts are shown as they should be at once, as on paper, which is drawn only once. */
export const loadMarkdown = (): Promise<void> => (loading ??= load())

const waitFor = (tell: () => void): (() => void) => {
  waiting.add(tell)
  void loadMarkdown()
  return () => {
    waiting.delete(tell)
  }
}
const waitForNothing = () => () => undefined

/** What was made of the text of something, for as long as that is there. */
const remembered = new WeakMap<object, Blocks>()

const blocksOf = (text: string, parse: Parse, by: object | null): Blocks => {
  const blocks = (by === null ? undefined : remembered.get(by)) ?? parse(text)
  if (by !== null) remembered.set(by, blocks)
  return blocks
}

/**
 * What a reader wrote, as blocks; plain words until the parser is there. It is remembered by `by`, which has this text
 * for as long as it is the same object.
 */
export const useMarkdown = (text: string, by: object | null): Blocks => {
  const isPlain = useMemo(() => !mayBeMarkdown(text), [text])
  const parse = useSyncExternalStore(isPlain ? waitForNothing : waitFor, () => parser)
  return useMemo(
    () => (isPlain || parse === null ? plainBlocks(text) : blocksOf(text, parse, by)),
    [isPlain, parse, text, by]
  )
}
