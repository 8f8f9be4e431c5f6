import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { ShareDialog } from './ShareDialog'

/** Handing over everything that the reader added. */
export const ShareAll = (): ReactNode => {
  const { all } = useNotes()
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-labelledby="group-share">
      <h2 id="group-share" className="data-heading">
        {t.group.share.title}
      </h2>
      <p>{all.length === 0 ? t.group.share.none : t.group.share.intro}</p>
      {all.length > 0 && (
        <Button
          className="button"
          onPress={() => {
            setOpen(true)
          }}
        >
          {t.group.share.open(all.length)}
        </Button>
      )}
      {isOpen && (
        <ShareDialog
          annotations={all}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </section>
  )
}
