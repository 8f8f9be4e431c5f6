import { IconTrash } from '@tabler/icons-react'
import { useId, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { putBack, type Binned } from '../../shared/notes/bin'
import type { AnnotationId } from '../../shared/notes/model'
import { useLibrary } from '../app/library'
import { useBin } from '../db/useBin'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'
import { EraseBinnedDialog } from './EraseBinnedDialog'
import { chapterOf, firstWords } from './named'

/** So many are shown; what is older shows when these are gone. */
const mostShown = 200

/** What was removed, to be put back or erased for good. */
export const Bin = (): ReactNode => {
  const { notebook } = useMemory()
  const all = useBin(notebook)
  const { one, act } = useNotes()
  const [chosen, setChosen] = useState<ReadonlySet<AnnotationId>>(new Set())
  const [isErasing, setErasing] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  if (all === null) return null
  // What came back by another way, as from a file, is not removed: to erase it here would not erase it.
  const bin = all.filter(({ annotation }) => one(annotation.id) === undefined)
  const picked = bin.filter(({ annotation }) => chosen.has(annotation.id))
  const back = async (): Promise<void> => {
    const result = await act(t.keep.bin.act(picked.length), putBack(picked))
    setSaid(result.ok ? t.keep.bin.putBack(picked.length) : t.keep.bin.notPutBack)
    if (!result.ok) return
    setChosen(new Set())
    // With nothing chosen the button cannot be used any more.
    heading.current?.focus()
  }
  return (
    <section aria-labelledby="data-bin">
      <h2 ref={heading} id="data-bin" tabIndex={-1} className="data-heading">
        {t.keep.bin.title}
      </h2>
      <p>{bin.length === 0 ? t.keep.bin.none : t.keep.bin.intro}</p>
      {bin.length > 0 && (
        <>
          <BinList bin={bin} chosen={chosen} onChoose={setChosen} />
          <div className="data-buttons">
            <Button className="button" isDisabled={picked.length === 0} onPress={() => void back()}>
              {t.keep.bin.back}
            </Button>
            <Button
              className="button"
              isDisabled={picked.length === 0}
              onPress={() => {
                setErasing(true)
              }}
            >
              <IconTrash aria-hidden size={18} />
              {t.keep.bin.erase}
            </Button>
          </div>
        </>
      )}
      <p role="status" className="data-ended">
        {said}
      </p>
      {isErasing && (
        <EraseBinnedDialog
          binned={picked}
          onClose={() => {
            setErasing(false)
          }}
        />
      )}
    </section>
  )
}

interface BinListProps {
  readonly bin: readonly Binned[]
  readonly chosen: ReadonlySet<AnnotationId>
  readonly onChoose: (chosen: ReadonlySet<AnnotationId>) => void
}

const BinList = ({ bin, chosen, onChoose }: BinListProps): ReactNode => {
  const library = useLibrary()
  const ids = bin.map(({ annotation }) => annotation.id)
  const areAll = ids.every((id) => chosen.has(id))
  return (
    <ul className="data-bin" aria-label={t.keep.bin.title}>
      <BinRow
        isChosen={areAll}
        label={t.keep.bin.all(bin.length)}
        onChange={() => {
          onChoose(new Set(areAll ? [] : ids))
        }}
      />
      {bin.slice(0, mostShown).map(({ annotation, at }) => (
        <BinRow
          key={annotation.id}
          isChosen={chosen.has(annotation.id)}
          label={firstWords(annotation)}
          about={t.keep.bin.about(chapterOf(library, annotation), formatMoment(at))}
          onChange={(isChosen) => {
            const { id } = annotation
            const others = [...chosen].filter((other) => other !== id)
            onChoose(new Set(isChosen ? [...others, id] : others))
          }}
        />
      ))}
      {bin.length > mostShown && <li>{t.data.bringIn.more(bin.length - mostShown)}</li>}
    </ul>
  )
}

interface BinRowProps {
  readonly isChosen: boolean
  readonly label: string
  readonly about?: string
  readonly onChange: (isChosen: boolean) => void
}

const BinRow = ({ isChosen, label, about, onChange }: BinRowProps): ReactNode => {
  const id = useId()
  return (
    <li>
      <label className="data-bin-row">
        <input
          type="checkbox"
          className="check-box"
          checked={isChosen}
          aria-describedby={about === undefined ? undefined : id}
          onChange={({ target }) => {
            onChange(target.checked)
          }}
        />
        <span>{label}</span>
      </label>
      {about !== undefined && (
        <span id={id} className="data-bin-about">
          {about}
        </span>
      )}
    </li>
  )
}
