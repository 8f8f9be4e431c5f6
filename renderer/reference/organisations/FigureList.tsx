import type { ReactNode } from 'react'
import { amountInWords } from '../../../shared/nl/reference-words'
import type { Figure } from '../../../shared/reference/model'
import { EntryLink } from '../EntryLink'

/** Key figures, each with its number and the way to it. */
export const FigureList = ({ figures }: { readonly figures: readonly Figure[] }): ReactNode => (
  <ul className="entry-plain">
    {figures.map((figure) => (
      <li key={figure.id}>
        <EntryLink kind="figure" id={figure.id}>
          {figure.label}
        </EntryLink>
        {`: ${amountInWords(figure)}`}
      </li>
    ))}
  </ul>
)
