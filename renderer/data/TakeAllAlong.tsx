import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Reply } from '../../shared/ipc/contract'
import { slots } from '../../shared/memory/model'
import { bridge } from '../bridge'
import { useSlot } from '../db/useSlot'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import { PersonalChoice } from '../privacy/PersonalChoice'
import { t } from '../text/nl'
import { usePersonal } from './usePersonal'

/** A file elsewhere that is older than this is asked about. */
const month = 31 * 86_400_000

/** Whether a reader with notes should be reminded of a file elsewhere. */
const isDue = (lastExport: number | null, notes: number, now: number): boolean =>
  notes > 0 && (lastExport === null || now - lastExport > month)

/** Saving everything in one file, and a gentle reminder of it. */
export const TakeAllAlong = (): ReactNode => {
  const { all } = useNotes()
  const { notebook } = useMemory()
  const found = usePersonal(notebook, all)
  const [last, setLast] = useSlot(notebook, slots.lastExport)
  const [opened] = useState(Date.now)
  const [isBusy, setBusy] = useState(false)
  // To be taken back in: nothing is left out of it unless the reader says so.
  const [isBlanked, setBlanked] = useState(false)
  const [ended, setEnded] = useState<Reply<'data:export'> | null>(null)
  const save = async (): Promise<void> => {
    if (isBusy || bridge === null) return
    setBusy(true)
    setEnded(null)
    const name = t.data.takeAlong.fileName(new Date().toISOString().slice(0, 10))
    const reply = await bridge
      .invoke('data:export', { name, isBlanked })
      .catch((): Reply<'data:export'> => ({ kind: 'failed', reason: t.dialogs.failed }))
    setBusy(false)
    setEnded(reply)
    if (reply.kind === 'done') setLast(reply.at)
  }
  const problem = ended === null ? null : problemOf(ended)
  return (
    <section aria-labelledby="data-along">
      <h2 id="data-along" className="data-heading">
        {t.data.takeAlong.title}
      </h2>
      <p>{t.data.takeAlong.intro}</p>
      {last !== undefined &&
        (isDue(last, all.length, opened) ? (
          <p className="message data-reminder">
            {last === null ? t.data.takeAlong.reminder : t.data.takeAlong.reminderOld(last)}
          </p>
        ) : (
          last !== null && <p>{t.data.takeAlong.last(last)}</p>
        ))}
      <PersonalChoice
        found={found}
        sum={t.personal.all.found(found.length)}
        isBlanked={isBlanked}
        blankHint={t.personal.all.blankHint}
        isDisabled={isBusy}
        onChange={setBlanked}
      />
      <Button
        className="button"
        data-main
        data-busy={isBusy || undefined}
        onPress={() => void save()}
      >
        {t.data.takeAlong.save}
      </Button>
      <div role="status" className="data-ended">
        {isBusy && t.data.takeAlong.busy}
        {ended?.kind === 'done' && (
          <>
            <p>{t.data.takeAlong.done(ended.annotations, ended.file)}</p>
            {ended.readable.kind === 'done' && (
              <p>{t.data.takeAlong.readable(ended.readable.file)}</p>
            )}
            {ended.left > 0 && <p>{t.data.takeAlong.left(ended.left)}</p>}
          </>
        )}
      </div>
      <div role="alert">
        {problem !== null && (
          <p className="message message-problem">
            <IconAlertTriangle aria-hidden size={18} />
            {problem}
          </p>
        )}
      </div>
    </section>
  )
}

/** What did not succeed; the file that Naslag takes back in may be there all the same. */
const problemOf = (ended: Reply<'data:export'>): string | null => {
  if (ended.kind === 'failed') return ended.reason
  return ended.kind === 'done' && ended.readable.kind === 'failed'
    ? t.data.takeAlong.notReadable(ended.readable.reason)
    : null
}
