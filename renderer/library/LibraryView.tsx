import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { bridge } from '../bridge'
import { useCommands } from '../commands/commands'
import { useAnnouncer } from '../dialogs/announcements'
import { t } from '../text/nl'
import { EditionRow } from './EditionRow'
import { LeftOut } from './LeftOut'
import { RemoveDialog, type ToRemove } from './RemoveDialog'
import { useShelved } from './useShelved'

/** The reports and editions that are here: to open, and, those that were added, to remove. */
export const LibraryView = (): ReactNode => {
  const heading = useHeadingFocus()
  const shelved = useShelved()
  const commands = useCommands()
  const { say } = useAnnouncer()
  const [removing, setRemoving] = useState<ToRemove | null>(null)
  const removed = (title: string): void => {
    flushSync(() => {
      setRemoving(null)
    })
    // The button goes with what was removed.
    heading.current?.focus()
    say(t.library.removing.done(title))
  }
  return (
    <article className="data-view">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.library.title}
      </h1>
      <p className="data-intro">{t.library.intro}</p>
      {shelved !== null && (
        <section aria-labelledby="library-list">
          <h2 id="library-list" className="data-heading">
            {t.library.list}
          </h2>
          <ul className="library-list">
            {shelved.installed.map((installed) => (
              <EditionRow
                key={installed.id}
                installed={installed}
                added={shelved.added.find(({ edition }) => edition.id === installed.id) ?? null}
                onRemove={setRemoving}
              />
            ))}
          </ul>
        </section>
      )}
      {shelved !== null && shelved.leftOut.length > 0 && (
        <LeftOut leftOut={shelved.leftOut} onRemove={setRemoving} />
      )}
      <section aria-labelledby="library-add">
        <h2 id="library-add" className="data-heading">
          {t.library.add.title}
        </h2>
        <p>{t.library.add.intro}</p>
        <Button
          className="button"
          isDisabled={bridge === null}
          onPress={() => {
            commands.run('edition.add')
          }}
        >
          {t.library.add.go}
        </Button>
      </section>
      {removing !== null && (
        <RemoveDialog
          removing={removing}
          onRemoved={removed}
          onClose={() => {
            setRemoving(null)
          }}
        />
      )}
    </article>
  )
}
