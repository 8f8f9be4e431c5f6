import type { Organisation } from '../../../shared/reference/model'

/** What an organisation is called where there is little room. */
export const shortName = ({ abbreviation, name }: Organisation): string => abbreviation ?? name
