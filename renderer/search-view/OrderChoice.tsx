import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Order } from '../../shared/search/model'
import { t } from '../text/nl'

interface OrderChoiceProps {
  readonly order: Order
  readonly onChange: (order: Order) => void
}

/** In what order hits come. */
export const OrderChoice = ({ order, onChange }: OrderChoiceProps): ReactNode => (
  <ToggleButtonGroup
    className="order"
    aria-label={t.searchView.order}
    disallowEmptySelection
    selectedKeys={[order]}
    onSelectionChange={(keys) => {
      onChange(keys.has('place') ? 'place' : 'relevance')
    }}
  >
    <ToggleButton id="relevance" className="order-choice">
      {t.searchView.byRelevance}
    </ToggleButton>
    <ToggleButton id="place" className="order-choice">
      {t.searchView.byPlace}
    </ToggleButton>
  </ToggleButtonGroup>
)
