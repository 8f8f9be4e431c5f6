import type { DraftBlock, DraftHeading } from './draft'
import type { EditionFile } from './edition-file'
import { problemsOf, type Problem, type ProblemList } from './problem'
import type { SourceLine } from './source'
import { nl } from './text-nl'
import { plainWords, textOf } from './words'
import type { YamlFile } from './yaml-file'

/** The lines of source.txt that edition.yml stands for: title page and contents page. */
export interface FrontMatter {
  readonly lines: ReadonlySet<number>
  readonly words: number
  readonly problems: readonly Problem[]
}

const printedDate = (iso: string): string => {
  const [year = '', month = '', day] = iso.split('-')
  const name = nl.months[Number(month) - 1]
  const parts = day === undefined ? [name, year] : [String(Number(day)), name, year]
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

const checkTitlePage = (
  { value: edition, lineOf }: YamlFile<EditionFile>,
  printed: (lines: readonly number[]) => string,
  problems: ProblemList
): void => {
  edition.titlePage.forEach(({ lines, is }, index) => {
    const found = printed(lines)
    const same =
      is === 'published'
        ? found.toLowerCase() === printedDate(edition.published)
        : found === edition[is]
    if (same) return
    problems.add(
      lineOf(['titlePage', index]),
      `the title page has "${found}" where ${is} is "${edition[is]}"`,
      `Mend ${is}, or the line numbers`
    )
  })
}

const checkContents = (
  { value: edition, lineOf }: YamlFile<EditionFile>,
  printed: (lines: readonly number[]) => string,
  problems: ProblemList
): void => {
  const { heading, entries } = edition.contents
  const head = heading === null ? '' : printed([heading.line])
  if (heading !== null && head !== heading.title) {
    problems.add(
      lineOf(['contents', 'heading']),
      `line ${heading.line} of source.txt has "${head}", not "${heading.title}"`,
      'Mend the line or the title'
    )
  }
  entries.forEach(({ line, title, page }, index) => {
    const found = printed([line])
    const expected = page === null ? [title] : [`${page} ${title}`, `${title} ${page}`]
    if (expected.includes(found)) return
    problems.add(
      lineOf(['contents', 'entries', index]),
      `line ${line} of source.txt has "${found}", not "${expected[0] ?? ''}"`,
      'Mend the line, the title or the page'
    )
  })
}

/** Checks the printed title and contents pages against edition.yml, word for word. */
export const checkFrontMatter = (
  edition: YamlFile<EditionFile>,
  source: readonly SourceLine[]
): FrontMatter => {
  const problems = problemsOf('edition.yml')
  const byLine = new Map(source.map((line) => [line.line, line]))
  const printed = (lines: readonly number[]): string =>
    lines.map((line) => textOf(byLine.get(line)?.words ?? [])).join(' ')
  checkTitlePage(edition, printed, problems)
  checkContents(edition, printed, problems)
  const { titlePage, contents } = edition.value
  const lines = [
    ...titlePage.flatMap((entry) => entry.lines),
    ...(contents.heading === null ? [] : [contents.heading.line]),
    ...contents.entries.map((entry) => entry.line)
  ]
  const words = lines.reduce((sum, line) => sum + (byLine.get(line)?.words.length ?? 0), 0)
  return { lines: new Set(lines), words, problems: problems.all }
}

/** Checks that each entry of the contents page is a heading of the report, under its own title. */
export const checkContentsHeadings = (
  { value: edition, lineOf }: YamlFile<EditionFile>,
  blocks: readonly DraftBlock[]
): readonly Problem[] => {
  const problems = problemsOf('edition.yml')
  const headings = new Map(
    blocks
      .filter((block): block is DraftHeading => block.kind === 'heading')
      .map((heading) => [heading.section, heading])
  )
  edition.contents.entries.forEach(({ heading: id, title, inText = title }, index) => {
    const heading = headings.get(id)
    if (heading !== undefined && plainWords(heading.text).join(' ') === inText) return
    const at = lineOf(['contents', 'entries', index])
    if (heading === undefined) {
      problems.add(at, `no heading of report.md has the id "${id}"`, 'Mend the id here or there')
    } else {
      problems.add(
        at,
        `the contents page prints "${inText}" and the text prints "${heading.text}"`,
        'Mend the title, or give the title of the text as inText'
      )
    }
  })
  return problems.all
}
