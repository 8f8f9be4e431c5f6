import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective)

/** A Markdown tree of one unit. */
export type MarkdownRoot = ReturnType<typeof parser.parse>
/** A node that can stand in running text or as a block. */
export type MarkdownNode = MarkdownRoot['children'][number]

/** A stretch of report.md that is parsed by itself: a heading and what stands directly under it. */
export interface Unit {
  /** Line of report.md on which the unit starts, from 1. */
  readonly firstLine: number
  readonly text: string
}

const opensSection = /^#{1,6} /
const opensContainer = /^:{3,}\s*[a-z]/
const closesContainer = /^:{3,}\s*$/

/**
 * Cuts report.md before each heading outside of a box. Small units keep the memory of a parse bounded
 * for reports of any length; a footnote's text therefore stands under the same heading as its mark.
 */
export const splitUnits = (markdown: string): readonly Unit[] => {
  const units: Unit[] = []
  let lines: string[] = []
  let firstLine = 1
  let depth = 0
  markdown.split(/\r?\n/).forEach((line, index) => {
    if (opensContainer.test(line)) depth += 1
    else if (closesContainer.test(line)) depth = Math.max(0, depth - 1)
    if (depth === 0 && opensSection.test(line) && lines.length > 0) {
      units.push({ firstLine, text: lines.join('\n') })
      lines = []
      firstLine = index + 1
    }
    lines.push(line)
  })
  units.push({ firstLine, text: lines.join('\n') })
  return units
}

/** Parses one unit. Lines in the tree count from the unit's own first line. */
export const parseUnit = (unit: Unit): MarkdownRoot => parser.parse(unit.text)
