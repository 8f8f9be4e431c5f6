import { IconFileTypePdf, IconMaximize, IconPrinter } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { fileNameOf } from '../../../shared/files/name'
import type { Catalogue } from '../../../shared/reference/catalogue'
import type { EntryId } from '../../../shared/reference/entry'
import type { Procedure } from '../../../shared/reference/model'
import { useReport } from '../../app/report'
import { bridge } from '../../bridge'
import { useAnnouncer } from '../../dialogs/announcements'
import { useTask } from '../../dialogs/useTask'
import { noText } from '../../highlights/ranges'
import { t } from '../../text/nl'
import { LargeCard } from './LargeCard'

interface CardBarProps {
  readonly catalogue: Catalogue
  readonly procedure: Procedure
  readonly id: EntryId
}

/** What is done with a card as a whole. */
export const CardBar = ({ catalogue, procedure, id }: CardBarProps): ReactNode => {
  const { edition } = useReport()
  const { say } = useAnnouncer()
  const [isLarge, setLarge] = useState(false)
  const job = { edition: edition.id, procedure: id }
  const paper = useTask(
    () => bridge?.invoke('print:paper', job),
    () => {
      say(t.card.printed)
    }
  )
  const pdf = useTask(
    () => bridge?.invoke('print:pdf', { job, name: fileNameOf(t.card.fileName(procedure.name)) }),
    (file) => {
      if (file !== null) say(t.card.saved(file))
    }
  )
  const problem = paper.problem ?? pdf.problem
  const isBusy = paper.isBusy || pdf.isBusy
  return (
    <>
      <div className="data-buttons card-bar" role="group" aria-label={t.card.actions} {...noText}>
        <Button
          className="button"
          data-main
          onPress={() => {
            setLarge(true)
          }}
        >
          <IconMaximize aria-hidden size={18} />
          {t.card.present}
        </Button>
        <Button className="button" onPress={paper.start}>
          <IconPrinter aria-hidden size={18} />
          {t.card.paper}
        </Button>
        <Button className="button" onPress={pdf.start}>
          <IconFileTypePdf aria-hidden size={18} />
          {t.card.pdf}
        </Button>
      </div>
      <p role="status" className="card-busy">
        {isBusy && t.card.printing}
      </p>
      <div role="alert">{problem !== null && <p className="message">{problem}</p>}</div>
      {isLarge && (
        <LargeCard
          catalogue={catalogue}
          procedure={procedure}
          onClose={() => {
            setLarge(false)
          }}
        />
      )}
    </>
  )
}
