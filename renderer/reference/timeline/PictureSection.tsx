import type { ReactNode } from 'react'
import type { EntryId } from '../../../shared/reference/entry'
import type { ReportEvent } from '../../../shared/reference/model'
import { t } from '../../text/nl'
import { useWidth } from '../useWidth'
import { TimePictureView } from './TimePictureView'

interface PictureSectionProps {
  readonly events: readonly ReportEvent[]
  readonly asked: EntryId | null
}

/** Of the picture, which scrolls within itself; in CSS pixels. */
const scrollbar = 16

/** The picture under its title, as wide as the page; the list under it does not depend on that width. */
export const PictureSection = ({ events, asked }: PictureSectionProps): ReactNode => {
  const [section, width] = useWidth<HTMLElement>()
  return (
    <section ref={section}>
      <h2 className="data-heading">{t.event.pictureTitle}</h2>
      <TimePictureView events={events} asked={asked} width={width - scrollbar} />
    </section>
  )
}
