import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import * as v from 'valibot'
import { amountInWords, countedWhen } from '../../../shared/nl/reference-words'
import type { Catalogue } from '../../../shared/reference/catalogue'
import { entryIdSchema } from '../../../shared/reference/entry'
import type { Procedure } from '../../../shared/reference/model'
import { addressOfEntry } from '../../app/address'
import { useReport } from '../../app/report'
import { SourceLine } from '../SourceLine'

interface CardFiguresProps {
  readonly catalogue: Catalogue
  readonly figures: Procedure['figures']
}

/** The figures that the report gives with a procedure. */
export const CardFigures = ({ catalogue, figures }: CardFiguresProps): ReactNode => {
  const { edition } = useReport()
  return (
    <ul className="sourced">
      {figures.map((one) => {
        const id = v.parse(entryIdSchema, one)
        const figure = catalogue.entries.figure.get(id)
        if (figure === undefined) return null
        const time = countedWhen(figure)
        return (
          <li key={id} className="sourced-group">
            <p>
              <b className="card-figure">{amountInWords(figure)}</b>{' '}
              <Link
                className="text-link"
                href={addressOfEntry(edition.id, { entry: 'figure', id })}
              >
                {figure.label}
              </Link>
              {time !== null && ` (${time})`}
            </p>
            <SourceLine source={figure} of={`${amountInWords(figure)}, ${figure.label}`} />
          </li>
        )
      })}
    </ul>
  )
}
