import { IconFolderPlus, IconTag, IconTrash, IconUsersGroup } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { meanings, type Annotation } from '../../shared/notes/model'
import { useCollecting } from '../collections/collecting'
import { SaveAsButton } from '../exchange/SaveAsButton'
import { ShareDialog } from '../group/ShareDialog'
import { TagEditor } from '../notes/TagEditor'
import { useDeskActs } from '../notes/desk'
import { t } from '../text/nl'

interface ChosenBarProps {
  readonly chosen: readonly Annotation[]
  readonly onLetGo: () => void
}

/** What can be done to all annotations that were chosen at once; each is one act, undone as one. */
export const ChosenBar = ({ chosen, onLetGo }: ChosenBarProps): ReactNode => {
  const { remove, recolour } = useDeskActs()
  const { collect } = useCollecting()
  const [isTagging, setTagging] = useState(false)
  const [isSharing, setSharing] = useState(false)
  const tagButton = useRef<HTMLButtonElement>(null)
  const hasHighlights = chosen.some(({ kind }) => kind === 'highlight')
  return (
    <section className="notebook-chosen" aria-label={t.notebook.withChosen}>
      <p role="status">{t.notebook.chosen(chosen.length)}</p>
      <div className="notebook-chosen-buttons">
        <Button
          ref={tagButton}
          className="button"
          aria-expanded={isTagging}
          onPress={() => {
            setTagging(!isTagging)
          }}
        >
          <IconTag aria-hidden size={18} />
          {t.notebook.tagChosen}
        </Button>
        {hasHighlights &&
          meanings.map((meaning) => (
            <Button
              key={meaning}
              className="button"
              aria-label={t.actions.setMeaning(meaning)}
              onPress={() => void recolour(chosen, meaning)}
            >
              <span aria-hidden className="swatch" data-meaning={meaning} />
            </Button>
          ))}
        <Button
          className="button"
          onPress={() => {
            collect({ kind: 'annotations', annotations: chosen })
          }}
        >
          <IconFolderPlus aria-hidden size={18} />
          {t.collections.collect.item}
        </Button>
        <Button
          className="button"
          onPress={() => {
            setSharing(true)
          }}
        >
          <IconUsersGroup aria-hidden size={18} />
          {t.group.share.fromNotebook}
        </Button>
        <SaveAsButton annotations={chosen} label={t.exchange.saveAs.open} />
        <Button className="button" onPress={() => void remove(chosen)}>
          <IconTrash aria-hidden size={18} />
          {t.notebook.removeChosen}
        </Button>
        <Button className="text-button" onPress={onLetGo}>
          {t.notebook.letGo}
        </Button>
      </div>
      {isSharing && (
        <ShareDialog
          annotations={chosen}
          onClose={() => {
            setSharing(false)
          }}
        />
      )}
      {isTagging && (
        <TagEditor
          annotations={chosen}
          name={t.notebook.chosen(chosen.length)}
          onDone={() => {
            setTagging(false)
            tagButton.current?.focus()
          }}
        />
      )}
    </section>
  )
}
