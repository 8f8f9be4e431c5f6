import { allFigures } from '../../shared/reference/figures'
import { noProcedureFilter } from '../../shared/reference/procedures'
import { allEvents } from '../../shared/reference/timeline'
import type { OverviewChoices } from '../print/shown'

/** Every overview as it is while nothing is chosen or typed in it. */
export const unfiltered: OverviewChoices = {
  procedure: noProcedureFilter,
  grouping: 'phase',
  organisation: '',
  least: null,
  law: '',
  abbreviation: '',
  figure: { filter: allFigures, at: null },
  event: { filter: allEvents, at: null }
}
