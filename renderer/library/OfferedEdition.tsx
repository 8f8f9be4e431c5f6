import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Looked, Packed } from '../../shared/edition-pack/answers'
import type { Outcome } from '../../shared/ipc/contract'
import { withSigns } from '../../shared/text/unseen'
import { isEarlier } from '../../shared/transition/editions'
import { useLibrary, type Library } from '../app/library'
import { bridge } from '../bridge'
import { DialogFoot } from '../dialogs/DialogFoot'
import { useTask } from '../dialogs/useTask'
import { formatBytes, formatDate } from '../text/format'
import { t } from '../text/nl'
import { useOpenEdition } from './useOpenEdition'

interface OfferedEditionProps {
  readonly offered: Extract<Looked, { kind: 'offered' }>
  readonly onBusy: (isBusy: boolean) => void
  readonly onClose: () => void
}

const added = async (offer: string): Promise<Outcome> => {
  const reply = await bridge?.invoke('edition:add', { offer })
  if (reply?.kind === 'added') return { kind: 'done', file: null }
  const reason = t.library.problem[reply?.problem ?? 'failed']
  return { kind: 'failed', reason: `${t.library.adding.notAdded} ${reason}` }
}

/** Shows an edition that can be added, and adds it; then it can be opened. */
export const OfferedEdition = ({ offered, onBusy, onClose }: OfferedEditionProps): ReactNode => {
  const { offer, packed } = offered
  const { edition } = packed
  // Together with the places, which come a moment after the library: before, they cannot open it.
  const library = useDeferredValue(useLibrary())
  const [isAdded, setAdded] = useState(false)
  const task = useTask(
    () => {
      onBusy(true)
      return added(offer).finally(() => {
        onBusy(false)
      })
    },
    () => {
      setAdded(true)
    }
  )
  const isHere = isAdded && library.installed.includes(edition.id)
  const text = t.library.adding
  return (
    <>
      {!isHere && (
        <>
          <p className="dialog-intro">{text.checked}</p>
          <Facts packed={packed} />
          <p>{relationTo(library, packed)}</p>
        </>
      )}
      <p role="status">{isHere && text.done(withSigns(edition.title))}</p>
      {isHere ? (
        <AddedFoot edition={edition.id} onClose={onClose} />
      ) : (
        <DialogFoot
          go={text.go}
          busy={text.busy}
          task={{ ...task, isBusy: task.isBusy || isAdded }}
          onClose={onClose}
        />
      )}
    </>
  )
}

const Facts = ({ packed }: { readonly packed: Packed }): ReactNode => {
  const { edition, publisher, key, bytes } = packed
  const { facts } = t.library.adding
  return (
    <dl className="library-offer">
      <Fact name={facts.title}>{withSigns(edition.title)}</Fact>
      <Fact name={facts.published}>{formatDate(edition.published)}</Fact>
      <Fact name={facts.edition}>
        <code>{edition.id}</code>
      </Fact>
      <Fact name={facts.publisher}>{withSigns(publisher)}</Fact>
      <Fact name={facts.key}>
        <code>{key}</code>
      </Fact>
      <Fact name={facts.size}>{formatBytes(bytes)}</Fact>
    </dl>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="data-fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What an edition is to the reports that are here. */
const relationTo = ({ reports }: Library, { edition }: Packed): string => {
  const here = [...reports.values()]
  const text = t.library.adding
  const before = here.findLast((one) => isEarlier(one.edition.id, edition.id))
  if (before !== undefined) return text.newer(withSigns(before.edition.title))
  const after = here.find((one) => isEarlier(edition.id, one.edition.id))
  return after === undefined ? text.other : text.older(withSigns(after.edition.title))
}

interface AddedFootProps {
  readonly edition: Packed['edition']['id']
  readonly onClose: () => void
}

/** It has the focus: the button that had it is gone. */
const AddedFoot = ({ edition, onClose }: AddedFootProps): ReactNode => {
  const openEdition = useOpenEdition()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
  }, [])
  return (
    <div className="dialog-foot">
      <Button className="button" onPress={onClose}>
        {t.dialogs.close}
      </Button>
      <Button
        ref={button}
        className="button"
        data-main
        onPress={() => {
          onClose()
          openEdition(edition)
        }}
      >
        {t.library.open}
      </Button>
    </div>
  )
}
