import { IconX } from '@tabler/icons-react'
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { longestTag, type Annotation } from '../../shared/notes/model'
import { completionsOf, tagMeant, usedTags } from '../../shared/notes/tags'
import { withSigns } from '../../shared/text/unseen'
import { t } from '../text/nl'
import { useDeskActs } from './desk'
import { useNotes } from './notes'

/** More tags than these are too many to look through: a letter more narrows them. */
const mostOffered = 8

interface TagEditorProps {
  readonly annotations: readonly Annotation[]
  /** What they are called: their place, or how many they are. */
  readonly name: string
  readonly onDone: () => void
}

/** The tags of annotations, each to be taken away, and a field to add one, with those in use that fit. */
export const TagEditor = ({ annotations, name, onDone }: TagEditorProps): ReactNode => {
  const { all } = useNotes()
  const { tag, untag } = useDeskActs()
  const used = useMemo(() => usedTags(all), [all])
  const [typed, setTyped] = useState('')
  const given = usedTags(annotations).map((one) => one.tag)
  const offered = completionsOf(typed, used, given).slice(0, mostOffered)
  const add = (meant: string | null): void => {
    setTyped('')
    if (meant !== null) void tag(annotations, meant)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, nativeEvent } = event
    if (nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape')) return
    // Or else the same key press would work the button that gets its focus back.
    event.preventDefault()
    if (key === 'Enter' && typed.trim() !== '') add(tagMeant(typed, used))
    else onDone()
  }
  return (
    <div className="tag-editor" role="group" aria-label={t.tags.of(name)}>
      {given.length > 0 && (
        <ul className="tags">
          {given.map((one) => (
            <li key={one} className="tag">
              {withSigns(one)}
              <Button
                className="tag-remove"
                aria-label={t.tags.remove(withSigns(one), name)}
                onPress={() => void untag(annotations, one)}
              >
                <IconX aria-hidden size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label className="tag-field">
        <span className="editor-label">{t.tags.add(name)}</span>
        <input
          ref={focusOnce}
          className="field"
          value={typed}
          maxLength={longestTag}
          placeholder={t.tags.placeholder}
          onChange={({ target }) => {
            setTyped(target.value)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      {offered.length > 0 && (
        <ul className="tags" aria-label={t.tags.inUse}>
          {offered.map((one) => (
            <li key={one.tag}>
              <Button
                className="tag tag-offered"
                aria-label={t.tags.addThis(withSigns(one.tag), name)}
                onPress={() => {
                  add(one.tag)
                }}
              >
                {withSigns(one.tag)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button className="button" onPress={onDone}>
        {t.editor.done}
      </Button>
    </div>
  )
}

/** The reader asked for the field: it has the focus when it comes. */
const focusOnce = (input: HTMLInputElement | null): void => {
  input?.focus()
}
