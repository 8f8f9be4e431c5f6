import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Link, Popover } from 'react-aria-components'
import * as v from 'valibot'
import { entryIdSchema } from '../../../shared/reference/entry'
import type { Organisation, Procedure } from '../../../shared/reference/model'
import { addressOfEntry } from '../../app/address'
import { useReport } from '../../app/report'
import { t } from '../../text/nl'
import { shortName } from './short-name'

/** Two organisations of the picture, with the procedures that both are in. */
export interface Pair {
  readonly one: Organisation
  readonly other: Organisation
  readonly shared: readonly Procedure[]
  /** The number that was chosen. */
  readonly anchor: Element
}

interface PairPopoverProps {
  readonly pair: Pair
  readonly onClose: () => void
}

/** The procedures behind a number of the picture, at that number. */
export const PairPopover = ({
  pair: { one, other, shared, anchor },
  onClose
}: PairPopoverProps): ReactNode => {
  const { edition } = useReport()
  const text = t.organisation.picture
  return (
    <Popover
      className="layer footnote-popover"
      isOpen
      triggerRef={{ current: anchor }}
      placement="bottom"
      onOpenChange={onClose}
    >
      <Dialog>
        <div className="footnote-popover-bar">
          <Heading slot="title" level={2} className="pair-title">
            {text.pair(shortName(one), shortName(other))}
          </Heading>
          <Button className="icon-button" aria-label={text.close} onPress={onClose}>
            <IconX aria-hidden size={18} />
          </Button>
        </div>
        <ul className="entry-plain">
          {shared.map(({ id, name }) => (
            <li key={id}>
              <Link
                className="text-link"
                href={addressOfEntry(edition.id, {
                  entry: 'procedure',
                  id: v.parse(entryIdSchema, id)
                })}
                onPress={onClose}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Dialog>
    </Popover>
  )
}
