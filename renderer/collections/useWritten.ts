import { useEffect, useRef, useState } from 'react'
import { withWords, wordsOf } from '../../shared/collections/acts'
import type { Collection, WrittenItem } from '../../shared/collections/model'
import { withSigns } from '../../shared/text/unseen'
import { useLatest } from '../app/useLatest'
import { createAutosave, type DraftState } from '../notes/autosave'
import { useHeldClose } from '../notes/useDraft'
import { t } from '../text/nl'
import { useCollections, type NotChanged } from './collections'

/** Words while they are typed, and a moment after that. */
interface Typed {
  readonly text: string
  /** What the item said when the field was left: what is shown may be a moment behind. Null while it is typed in. */
  readonly shownThen: string | null
}

interface Written {
  readonly words: string
  readonly state: DraftState<NotChanged>
  readonly change: (words: string) => void
  /** Saves at once, and makes one act of what was typed. */
  readonly leave: () => void
  readonly retry: () => void
}

/** What the reader writes in a collection: saved while it is typed, undone as one act. */
export const useWritten = (collection: Collection, item: WrittenItem): Written => {
  const { write, acted } = useCollections()
  const shown = wordsOf(item)
  const [typed, setTyped] = useState<Typed | null>(null)
  const [state, setState] = useState<DraftState<NotChanged>>({ kind: 'unchanged' })
  /** What it said before it was typed in, and when the collection had been changed last. */
  const before = useRef<{ readonly words: string; readonly changedAt: number } | null>(null)
  const [autosave] = useState(() =>
    createAutosave(
      (text) => write(collection.id, (now) => withWords(now, item.id, text, Date.now())),
      setState
    )
  )
  useEffect(() => autosave.keepTrying(), [autosave])
  useHeldClose(autosave)
  const finish = async (): Promise<void> => {
    const was = before.current
    if (was === null || !(await autosave.flush())) return
    before.current = null
    setTyped((now) => (now === null ? null : { ...now, shownThen: shown }))
    await acted(t.collections.acts.written(withSigns(collection.name)), collection.id, (now) =>
      withWords(now, item.id, was.words, was.changedAt)
    )
  }
  const leave = useLatest(() => void finish())
  // What goes from the screen while it is typed in is left as well.
  useEffect(() => leave, [leave])
  const isTyped = typed !== null && (typed.shownThen === null || typed.shownThen === shown)
  return {
    words: isTyped ? typed.text : shown,
    state,
    change: (text) => {
      before.current ??= { words: shown, changedAt: collection.changedAt }
      setTyped({ text, shownThen: null })
      autosave.change(text)
    },
    leave,
    retry: () => void autosave.flush()
  }
}
