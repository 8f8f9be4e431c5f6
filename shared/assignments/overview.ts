/** The answers of a class in one file: Markdown to read, CSV to sort and count. */
import { withSigns } from '../text/unseen'
import { answersOf, type Trainee } from './class'
import type { Assignment } from './model'

/** What an overview calls its parts. */
export interface OverviewWords {
  readonly question: string
  readonly text: string
  readonly who: string
  readonly answer: string
  readonly none: string
}

/** What a cell begins with where a spreadsheet would take it for a formula. */
const formula = /^[\s]*[=+\-@\t\r]/u

/** One cell: in quotes, and never a formula (as OWASP advises against CSV injection). */
const cell = (text: string): string => {
  const plain = withSigns(text)
  return `"${(formula.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`
}

/** As a Dutch Excel opens it: with semicolons, a mark for UTF-8 and the line ends of Windows. */
export const overviewCsv = (
  { questions }: Assignment,
  trainees: readonly Trainee[],
  words: OverviewWords
): string => {
  const rows = questions.flatMap((question, at) =>
    answersOf(trainees, question).map(({ trainee, text }) => [
      String(at + 1),
      question.text,
      trainee.name,
      text
    ])
  )
  const head = [words.question, words.text, words.who, words.answer]
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** A line of its own, whatever is in the text. */
const line = (text: string): string => withSigns(text).replaceAll(/\s+/gu, ' ').trim()

/** Text of others as it is, inside a quotation: it begins no heading and no list of this document. */
const quoted = (text: string): string =>
  withSigns(text)
    .split(/\r\n|\r|\n/u)
    .map((one) => `> ${one}`.trimEnd())
    .join('\n')

/** Question by question, with the passages it is about and what each answered. */
export const overviewMarkdown = (
  { title, questions }: Assignment,
  trainees: readonly Trainee[],
  words: OverviewWords
): string => {
  const parts = questions.map((question, at) => {
    const passages = question.passages.map(({ anchor, further }) =>
      quoted([anchor, ...further].map(({ quote }) => quote).join('\n\n'))
    )
    const answers = answersOf(trainees, question).map(
      ({ trainee, text }) =>
        `### ${line(trainee.name)}\n\n${text === '' ? `*${words.none}*` : quoted(text)}`
    )
    return [`## ${words.question} ${at + 1}. ${line(question.text)}`, ...passages, ...answers].join(
      '\n\n'
    )
  })
  return `${[`# ${line(title)}`, ...parts].join('\n\n')}\n`
}
