import { comparable, matchesIn, queryForm } from '../../shared/find/find'

/** Marks an element inside a block whose text is ours and not the report's: it has no offsets. */
export const noText = { 'data-no-text': '' } as const

/** Ranges of a block's own text, as [start, end) in UTF-16 code units, ascending. */
export type Spans = readonly (readonly [start: number, end: number])[]

/**
 * Makes the DOM range of a span of text within `element`; null for what is beyond it. Works on text nodes, so
 * markup inside is no matter; they are looked up once, for as many spans as are asked for.
 */
export const rangeOfIn = (element: Element): ((span: Spans[number]) => Range | null) => {
  const nodes = textNodesOf(element)
  return ([start, end]) => {
    const first = nodes.find((node) => start < node.end)
    const last = nodes.find((node) => end <= node.end)
    if (first === undefined || last === undefined) return null
    const range = document.createRange()
    range.setStart(first.node, start - first.start)
    range.setEnd(last.node, end - last.start)
    return range
  }
}

/** The DOM ranges of spans of text within `element`. */
export const rangesIn = (element: Element, spans: Spans): readonly Range[] => {
  const rangeOf = rangeOfIn(element)
  return spans.flatMap((span) => rangeOf(span) ?? [])
}

/**
 * The DOM ranges of all places where one of some words stands as a whole word within `element`, whatever its case.
 * Each piece of text is looked at by itself: words over the edge of two are not found.
 */
export const wordRangesIn = (element: Element, words: readonly string[]): readonly Range[] => {
  const forms = words.map((word) => queryForm(word, false))
  return textNodesOf(element).flatMap(({ node }) => {
    const text = comparable(node.data, false)
    return forms
      .flatMap((form) => matchesIn(text, form, true))
      .map(([start, end]) => {
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, end)
        return range
      })
  })
}

/** The span of the text within `element` that a range covers; null when that is nothing. */
export const spanIn = (element: Element, range: Range): Spans[number] | null => {
  const covered = textNodesOf(element).flatMap(({ node, start, end }) => {
    if (!range.intersectsNode(node)) return []
    const from = node === range.startContainer ? start + range.startOffset : start
    const to = node === range.endContainer ? start + range.endOffset : end
    return from < to ? [[from, to] as const] : []
  })
  const [first] = covered
  const last = covered.at(-1)
  return first === undefined || last === undefined ? null : [first[0], last[1]]
}

interface PlacedNode {
  readonly node: Text
  readonly start: number
  readonly end: number
}

const textNodesOf = (element: Element): readonly PlacedNode[] => {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.hasAttribute('data-no-text')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT
  )
  const nodes: PlacedNode[] = []
  let at = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    nodes.push({ node, start: at, end: at + node.length })
    at += node.length
  }
  return nodes
}
