import type { Match } from './align'
import { headingWords } from './apply-places'
import type { DraftHeading } from './draft'
import { problemsOf, type Problem, type ProblemList } from './problem'
import type {
  AddRepair,
  FlagRepair,
  HeadingRepair,
  ListRepair,
  PlacedRepair,
  Repair
} from './repairs-file'
import { nl, syntax } from './text-nl'
import { textOf, wordsOf } from './words'

type TitleRepair = HeadingRepair | AddRepair

/** What the forms of the blocks are checked against. */
export interface FormContext {
  readonly repairs: readonly PlacedRepair[]
  /** Ids of the headings that the contents page lists. */
  readonly contents: ReadonlySet<string>
  /** A line of source.txt as received, without its bullet. */
  readonly sourceText: (line: number) => string
  /** False when some words are unexplained: then an entry may be unused because of them. */
  readonly complete: boolean
}

/** The entries of one kind of check, by the line (or the added title) they speak of. */
class Entries<T extends Repair> {
  readonly #open = new Map<string, PlacedRepair<T>[]>()

  constructor(entries: readonly PlacedRepair<T>[]) {
    for (const entry of entries) {
      const key = String(entry.repair.lines[0] ?? 'added')
      this.#open.set(key, [...(this.#open.get(key) ?? []), entry])
    }
  }

  /** Takes the first entry of these lines that fits; an entry is taken once. */
  take(lines: readonly number[], fits: (repair: T) => boolean): boolean {
    const keys = lines.length === 0 ? ['added'] : lines.map(String)
    for (const key of keys) {
      const entries = this.#open.get(key) ?? []
      const found = entries.findIndex(({ repair }) => fits(repair))
      if (found < 0) continue
      this.#open.set(key, entries.toSpliced(found, 1))
      return true
    }
    return false
  }

  reportUnused(problems: ProblemList): void {
    for (const { repair, at } of [...this.#open.values()].flat()) {
      problems.add(
        at,
        `an entry that explains nothing: ${repair.kind} of line ${repair.lines[0] ?? 'none'}`,
        'Remove it, or mend its line and words'
      )
    }
  }
}

const asMarkdown = (heading: DraftHeading): string =>
  `${'#'.repeat(heading.level)} ${textOf(
    wordsOf({
      text: heading.text,
      strong: [],
      links: [],
      footnotes: heading.marks.filter((mark) => mark.kind === 'footnote')
    })
  )}`

/** A heading is on the contents page, or an entry gives its level and title. */
const explainHeading = (
  { chunk }: Match,
  heading: DraftHeading,
  entries: Entries<TitleRepair>,
  { contents, sourceText }: FormContext,
  problems: ProblemList
): void => {
  if (contents.has(heading.section)) return
  const kind = heading.added ? 'added' : heading.box ? 'box' : 'heading'
  const after = asMarkdown(heading)
  const before = chunk.lines.map(sourceText).join(' ')
  const explained = entries.take(
    chunk.lines,
    (repair) =>
      repair.kind === kind &&
      repair.after === after &&
      (repair.kind === 'added' || repair.before === before)
  )
  if (explained) return
  problems.add(
    heading.line,
    `nothing says that "${heading.text}" is a ${heading.box ? 'box title' : 'heading'}`,
    `Add an entry of kind "${kind}" to repairs.yml, with after: "${after}"`
  )
}

/** A list item has a bullet in the source, and a bullet makes a list item. */
const explainList = (
  { block, chunk }: Match,
  entries: Entries<ListRepair>,
  { sourceText }: FormContext,
  problems: ProblemList
): void => {
  const isItem = block.kind === 'list-item' && block.marker === 'bullet'
  if (isItem === chunk.bullet) return
  const text = sourceText(chunk.lines[0] ?? 0)
  const [before, after] = chunk.bullet ? [`- ${text}`, text] : [text, `- ${text}`]
  if (entries.take(chunk.lines, (repair) => repair.before === before && repair.after === after)) {
    return
  }
  problems.add(
    block.line,
    isItem
      ? 'a list item that has no bullet in the source'
      : 'a line with a bullet in the source that is no list item',
    'Make it what the source has, or add an entry of kind "list" to repairs.yml'
  )
}

/** A note to the reader stands in the report and, word for word, in repairs.yml. */
const explainNote = (
  { block, chunk }: Match,
  entries: Entries<FlagRepair>,
  problems: ProblemList
): void => {
  if (block.note === null || (block.kind === 'heading' && block.added)) return
  const fits = (repair: FlagRepair): boolean =>
    repair.after === block.note && block.text.includes(repair.before)
  if (entries.take(chunk.lines, fits)) return
  problems.add(
    block.line,
    'a note that no entry of repairs.yml has',
    'Add an entry of kind "flag": before has words of the block, after the note, word for word'
  )
}

/** The editor's words about lost numbers stand in a gap, and nowhere else. */
const explainGap = ({ block, adds }: Match, problems: ProblemList): void => {
  const says = adds && block.kind !== 'heading'
  if (says === (block.kind === 'gap')) return
  problems.add(
    block.line,
    says ? `"${nl.gap}" outside of a gap` : 'a gap that no entry of repairs.yml has',
    `Use :::${syntax.gap} and an entry of kind "gap" together`
  )
}

/** Checks everything the words themselves do not show: headings, bullets, gaps, notes. */
export const explainForms = (
  matches: readonly Match[],
  context: FormContext
): readonly Problem[] => {
  const report = problemsOf('report.md')
  const repairs = problemsOf('repairs.yml')
  const titles: PlacedRepair<TitleRepair>[] = []
  const listed: PlacedRepair<ListRepair>[] = []
  const flagged: PlacedRepair<FlagRepair>[] = []
  for (const { repair, at } of context.repairs) {
    if (repair.kind === 'list') listed.push({ repair, at })
    if (repair.kind === 'flag') flagged.push({ repair, at })
    if (repair.kind === 'heading' || repair.kind === 'box') titles.push({ repair, at })
    if (repair.kind === 'added' && headingWords(repair.after) !== null) titles.push({ repair, at })
  }
  const headings = new Entries(titles)
  const lists = new Entries(listed)
  const flags = new Entries(flagged)
  for (const match of matches) {
    if (match.block.kind === 'heading') {
      explainHeading(match, match.block, headings, context, report)
    }
    explainList(match, lists, context, report)
    explainNote(match, flags, report)
    explainGap(match, report)
  }
  if (context.complete) {
    for (const entries of [headings, lists, flags]) entries.reportUnused(repairs)
  }
  return [...report.all, ...repairs.all]
}
