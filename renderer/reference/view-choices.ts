/** What the reader typed and chose in the reference views; it stays when they go to an entry and come back. */
import { useMemo, useState } from 'react'
import { requiredContext } from '../app/required-context'

/** Whether the organisations are listed, or who works with whom is shown. */
const organisationViews = ['list', 'picture'] as const
type OrganisationView = (typeof organisationViews)[number]

/** In how many procedures an organisation has to be to be in the picture; the first is what is shown at first. */
export const leastProcedures = ['2', '3', '4'] as const
type LeastProcedures = (typeof leastProcedures)[number]

/** As many organisations as a matrix can be read of. */
export const mostInPicture = 32

interface ViewChoices {
  /** What was typed in the filter of each list. */
  readonly organisation: string
  readonly law: string
  readonly abbreviation: string
  readonly view: OrganisationView
  readonly least: LeastProcedures
}

const atFirst: ViewChoices = {
  organisation: '',
  law: '',
  abbreviation: '',
  view: organisationViews[0],
  least: leastProcedures[0]
}

interface ViewChoicesState {
  readonly choices: ViewChoices
  readonly choose: (part: Partial<ViewChoices>) => void
}

export const [ViewChoicesProvider, useViewChoices] = requiredContext<ViewChoicesState>(
  'choices of the reference views'
)

export const useViewChoicesState = (): ViewChoicesState => {
  const [choices, setChoices] = useState(atFirst)
  return useMemo(
    () => ({
      choices,
      choose: (part) => {
        setChoices((before) => ({ ...before, ...part }))
      }
    }),
    [choices]
  )
}
