import { useMemo, type ReactNode } from 'react'
import { collaborationOf, pictureOf } from '../../../shared/reference/collaboration'
import type { Reference } from '../../../shared/reference/model'
import { SegmentedControl } from '../../app/SegmentedControl'
import { t } from '../../text/nl'
import { leastProcedures, mostInPicture, useViewChoices } from '../view-choices'
import { CollaborationMatrix } from './CollaborationMatrix'
import { CollaborationTable } from './CollaborationTable'

const leastOptions = leastProcedures.map(
  (least) => [least, t.organisation.picture.leastOption(least)] as const
)

/** Who works with whom: a matrix to see it at a glance, and the same as a list below it. */
export const CollaborationView = ({ reference }: { readonly reference: Reference }): ReactNode => {
  const { choices, choose } = useViewChoices()
  const all = collaborationOf(reference)
  const picture = useMemo(
    () => pictureOf(all, { least: Number(choices.least), most: mostInPicture }),
    [all, choices.least]
  )
  const text = t.organisation.picture
  return (
    <>
      <p className="entry-hint">{text.intro(reference.procedures.length)}</p>
      <div className="entry-choices">
        <span className="entry-choices-label">{text.least}</span>
        <SegmentedControl
          label={text.least}
          options={leastOptions}
          chosen={choices.least}
          onChange={(least) => {
            choose({ least })
          }}
        />
        <p role="status" className="entry-state">
          {text.shown(picture.rows.length, picture.total)}
        </p>
      </div>
      {picture.rows.length === 0 ? (
        <p className="entry-nothing">{text.nobody}</p>
      ) : (
        <>
          <CollaborationMatrix picture={picture} />
          <CollaborationTable picture={picture} />
        </>
      )}
    </>
  )
}
