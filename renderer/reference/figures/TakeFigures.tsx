import { IconCopy, IconFileSpreadsheet, IconFileTypeCsv } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { FigureSet } from '../../../shared/reference/figures'
import { tableFormats } from '../../../shared/table/model'
import { t } from '../../text/nl'
import { useTakeFigures } from './useTakeFigures'

const icons = { xlsx: IconFileSpreadsheet, csv: IconFileTypeCsv } as const

/** Takes the figures that are shown to another program. */
export const TakeFigures = ({ sets }: { readonly sets: readonly FigureSet[] }): ReactNode => {
  const { isBusy, copy, save } = useTakeFigures(sets)
  const { take } = t.figure
  return (
    <div className="view-take" role="group" aria-label={take.label}>
      <Button className="button" onPress={copy}>
        <IconCopy aria-hidden size={18} />
        {take.copy}
      </Button>
      {tableFormats.map((format) => {
        const Icon = icons[format]
        return (
          <Button
            key={format}
            className="button"
            data-busy={isBusy || undefined}
            onPress={() => {
              save(format)
            }}
          >
            <Icon aria-hidden size={18} />
            {take.formats[format]}
          </Button>
        )
      })}
    </div>
  )
}
