/**
 * A written document as DOCX, in Word's own styles: headings, quotes, lists and tables are such for Word and for who reads
 * by ear, and take whatever look the reader's template gives them. Nothing in it refers to anything outside of it.
 */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type INumberingOptions,
  type IParagraphOptions,
  type IRunOptions
} from 'docx'
import {
  deepestItem,
  drawnOf,
  type Drawn,
  type ItemList,
  type Run,
  type Runs,
  type TableBlock,
  type WrittenDocument
} from '../../shared/document/model'
import { saving } from '../../shared/nl/saving'
import { shell } from '../../shared/nl/shell'
import { docxStyles } from './docx-styles'

/** Writes a document as the bytes of a DOCX file. */
export const docxOf = async (document: WrittenDocument): Promise<Uint8Array> => {
  const drawn = drawnOf(document.blocks)
  const made = new Document({
    title: xmlText(document.title),
    // Whoever reads it may be told by the reader who wrote it; the app knows no names.
    creator: shell.appName,
    lastModifiedBy: shell.appName,
    styles: docxStyles,
    numbering: { config: numberingsFor(drawn) },
    sections: [
      {
        footers: { default: footer() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: lines(document.title) }),
          ...document.facts.map((fact) => new Paragraph({ style: 'Aside', children: lines(fact) })),
          ...contentOf(drawn)
        ]
      }
    ]
  })
  return new Uint8Array(await Packer.toBuffer(made))
}

/** XML has no place for some characters; a sign stands where they were. */
const xmlText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')

type Look = Pick<Run, 'isStrong' | 'isEmphasis' | 'isCode'>
const plain: Look = { isStrong: false, isEmphasis: false, isCode: false }

const lines = (text: string, look: Look = plain): TextRun[] =>
  xmlText(text)
    .split('\n')
    .map((line, at) => new TextRun(optionsOf(line, at > 0, look)))

const optionsOf = (
  text: string,
  isAfterBreak: boolean,
  { isStrong, isEmphasis, isCode }: Look
): IRunOptions => ({
  text,
  ...(isAfterBreak ? { break: 1 } : {}),
  ...(isStrong ? { bold: true } : {}),
  ...(isEmphasis ? { italics: true } : {}),
  ...(isCode ? { font: 'Consolas' } : {})
})

const runsOf = (runs: Runs): TextRun[] => runs.flatMap((run) => lines(run.text, run))

const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
  6: HeadingLevel.HEADING_5
} as const

/** Each list counts by itself. */
const newCounter = (): (() => number) => {
  let lists = 0
  return () => (lists += 1)
}

const contentOf = (drawn: readonly Drawn[]): readonly (Paragraph | Table)[] => {
  const nextList = newCounter()
  return drawn.flatMap((block): readonly (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: headings[block.level], children: lines(block.text) })]
      case 'paragraph':
        return [
          new Paragraph({ ...(block.isAside && { style: 'Aside' }), children: runsOf(block.runs) })
        ]
      case 'quote':
        return [
          ...block.paragraphs.map(
            (runs) =>
              new Paragraph({
                style: 'Quote',
                // The citation stays on the page of what it is of.
                keepNext: block.citation !== null,
                children: runsOf(runs)
              })
          ),
          ...(block.citation === null
            ? []
            : [new Paragraph({ style: 'Citation', children: lines(block.citation) })])
        ]
      case 'list':
        return itemsOf(block.list, 0, nextList)
      case 'table':
        // Two tables with nothing in between are one to Word.
        return [tableOf(block), new Paragraph({})]
    }
  })
}

const tableOf = ({ head, rows }: TableBlock): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      rowOf(
        head.map((runs) => runs.map((run) => ({ ...run, isStrong: true }))),
        true
      ),
      ...rows.map((cells) => rowOf(cells, false))
    ]
  })

/** A row that is the head stands on each page anew, and is one to who reads by ear. */
const rowOf = (cells: readonly Runs[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (runs) => new TableCell({ children: [new Paragraph({ children: runsOf(runs) })] })
    )
  })

const numberingName = ({ isOrdered, start }: ItemList): string =>
  isOrdered ? `ordered-${start}` : 'bullets'

const itemsOf = (list: ItemList, level: number, nextList: () => number): readonly Paragraph[] => {
  const instance = nextList()
  return list.items.flatMap(({ item, lists }) => {
    const numbering: IParagraphOptions['numbering'] = {
      reference: numberingName(list),
      level,
      instance
    }
    return [
      new Paragraph({ style: 'ListParagraph', numbering, children: runsOf(item.runs) }),
      ...lists.flatMap((one) => itemsOf(one, Math.min(level + 1, deepestItem), nextList))
    ]
  })
}

const listsIn = (list: ItemList): readonly ItemList[] => [
  list,
  ...list.items.flatMap(({ lists }) => lists.flatMap(listsIn))
]

/** In twentieths of a point: half a centimetre for each level. */
const indentOf = (level: number): { readonly left: number; readonly hanging: number } => ({
  left: 400 * (level + 1),
  hanging: 300
})

const bullets = ['•', '–', '◦']

const numberingsFor = (drawn: readonly Drawn[]): INumberingOptions['config'] => {
  const lists = drawn.flatMap((block) => (block.kind === 'list' ? listsIn(block.list) : []))
  const byName = new Map(lists.map((list) => [numberingName(list), list]))
  const levels = Array.from({ length: deepestItem + 1 }, (_none, level) => level)
  return Array.from(byName, ([reference, { isOrdered, start }]) => ({
    reference,
    levels: levels.map((level) => ({
      level,
      format: isOrdered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: isOrdered ? `%${level + 1}.` : (bullets[level % bullets.length] ?? '•'),
      start: isOrdered ? start : 1,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: indentOf(level) } }
    }))
  }))
}

const footer = (): Footer => {
  const mark = '\n'
  const [before = '', between = '', after = ''] = saving.pageOf(mark, mark).split(mark)
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        style: 'Aside',
        children: [
          new TextRun({
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
          })
        ]
      })
    ]
  })
}
