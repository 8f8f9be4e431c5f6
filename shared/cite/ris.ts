/** RIS, the format of EndNote, Mendeley and RefWorks: a line a field, two letters a tag. */
import { onOneLine } from './one-line'
import type { CslRecord } from './record'

/** A record as a RIS file. Lines end as the format asks, with CR and LF. */
export const risOf = (record: CslRecord): string => {
  const [year, month, day] = record.issued['date-parts'][0]
  const [first, last] = record.page?.split('-') ?? []
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'RPRT'],
    ['ID', record.id],
    ...record.author.map(({ literal }) => ['AU', literal] as const),
    ['TI', record.title],
    ['PB', record.publisher],
    ['PY', year?.toString()],
    ['DA', month === undefined ? undefined : dateOf(year, month, day)],
    ['LA', record.language],
    ['SE', record.section],
    ['SP', first],
    ['EP', last],
    ['N1', record.note],
    ['N1', record.annote],
    ['ER', '']
  ]
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`]))
    .join('')
}

/** RIS writes dates as YYYY/MM/DD/, with nothing where a part is not known. */
const dateOf = (year: number | undefined, month: number, day: number | undefined): string =>
  `${year ?? ''}/${twoDigits(month)}/${day === undefined ? '' : twoDigits(day)}/`

const twoDigits = (number: number): string => String(number).padStart(2, '0')
