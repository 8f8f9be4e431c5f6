/** BibTeX, for LaTeX: UTF-8 text in which what TeX reads as a command is written as a character. */
import { onOneLine } from './one-line'
import type { CslRecord } from './record'

/** Months are macros in BibTeX, so that each style can write them in its own language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * How characters with a meaning of their own are written. Braces as commands: BibTeX counts braces to
 * find the end of a field, escaped ones too.
 */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_'
}

const escaped = (text: string): string =>
  onOneLine(text).replaceAll(/[\\{}~^%$&#_]/g, (character) => commands[character] ?? character)

/** A record as a BibTeX file. */
export const bibtexOf = (record: CslRecord): string => {
  const [year, month, day] = record.issued['date-parts'][0]
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Braces of its own: an organisation is not cut in names, a title keeps its capitals.
    ['author', `{{${record.author.map(({ literal }) => escaped(literal)).join('} and {')}}}`],
    ['title', `{{${escaped(record.title)}}}`],
    ['institution', braced(record.publisher)],
    ['year', braced(year?.toString())],
    ['month', months[(month ?? 0) - 1]],
    ['day', braced(day?.toString())],
    ['language', '{dutch}'],
    ['langid', '{dutch}'],
    ['pages', braced(record.page?.replace('-', '--'))],
    ['note', braced(record.note)],
    ['annote', braced(record.annote)]
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`]
  )
  return `@techreport{${record.id},\n${lines.join(',\n')}\n}\n`
}

const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${escaped(text)}}`
