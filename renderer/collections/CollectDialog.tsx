import { useState, type ReactNode } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { nameOf, newCollection, withItems } from '../../shared/collections/acts'
import { longestCollectionName, type Collection } from '../../shared/collections/model'
import type { Outcome } from '../../shared/ipc/contract'
import { withSigns } from '../../shared/text/unseen'
import { useLibrary } from '../app/library'
import { useReport } from '../app/report'
import { Choices } from '../dialogs/Choices'
import { DialogFoot } from '../dialogs/DialogFoot'
import { DialogFrame } from '../dialogs/DialogFrame'
import { useAnnouncer } from '../dialogs/announcements'
import { useTask } from '../dialogs/useTask'
import { t } from '../text/nl'
import { freshCollectionId, useCollections } from './collections'
import { amountOf, itemsOf, type Wanted } from './items'

interface CollectDialogProps {
  readonly wanted: Wanted
  readonly onClose: () => void
}

const newOne = 'new'

/** Asks in which collection something is put: one that there is, or a new one. */
export const CollectDialog = ({ wanted, onClose }: CollectDialogProps): ReactNode => {
  const { all, add, act } = useCollections()
  const report = useReport()
  const library = useLibrary()
  const { say } = useAnnouncer()
  const [chosen, setChosen] = useState<string | null>(null)
  const [name, setName] = useState('')
  const text = t.collections.collect
  const into = all.find(({ id }) => id === (chosen ?? latestOf(all)?.id)) ?? null
  const save = async (): Promise<Outcome> => {
    const items = itemsOf(wanted, report, library)
    const typed = nameOf(name)
    const title = into?.name ?? typed
    if (title === null) return { kind: 'failed', reason: text.noName }
    const now = Date.now()
    const put = (collection: Collection) => withItems(collection, items, null, now)
    const called = text.act(items.length, title)
    const made = into === null ? put(newCollection(freshCollectionId(), title, now)) : null
    const result =
      into !== null
        ? await act(called, into.id, put)
        : made?.ok === true
          ? await add(called, made.value)
          : made
    if (result?.ok === false)
      return { kind: 'failed', reason: t.collections.notChanged(result.error) }
    say(text.done(items.length, withSigns(title)))
    return { kind: 'done', file: null }
  }
  const task = useTask(save, onClose)
  return (
    <DialogFrame title={text.title} isBusy={task.isBusy} onClose={onClose}>
      <p className="dialog-intro">{text.intro(amountOf(wanted))}</p>
      {all.length > 0 && (
        <Choices
          label={text.which}
          choices={[
            ...all.map(({ id, name, items }) => ({
              value: id,
              label: withSigns(name),
              hint: t.collections.amount(items.length)
            })),
            { value: newOne, label: text.newOne }
          ]}
          value={into?.id ?? newOne}
          isDisabled={task.isBusy}
          onChange={setChosen}
        />
      )}
      {into === null && (
        <TextField
          className="data-typed"
          value={name}
          maxLength={longestCollectionName}
          onChange={setName}
          isDisabled={task.isBusy}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') {
              event.continuePropagation()
              return
            }
            // Or else the same key press would work the button that gets the focus back.
            event.preventDefault()
            task.start()
          }}
        >
          <Label className="data-typed-label">{text.name}</Label>
          <Input className="field" autoComplete="off" />
        </TextField>
      )}
      <DialogFoot go={text.go} busy={text.busy} task={task} onClose={onClose} />
    </DialogFrame>
  )
}

/** The collection that was worked on last: the one that is most likely meant. */
const latestOf = (all: readonly Collection[]): Collection | undefined =>
  all.toSorted((one, other) => other.changedAt - one.changedAt)[0]
