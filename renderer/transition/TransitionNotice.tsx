import { IconBooks } from '@tabler/icons-react'
import { useEffect, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { toldSlot } from '../../shared/transition/model'
import { Notice } from '../app/Notice'
import { useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { useSlot } from '../db/useSlot'
import { useMemory } from '../memory/memory'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { useEarlier } from './earlier'

/** Says once that there is an edition newer than some annotations; who has been on its page need not be told. */
export const TransitionNotice = (): ReactNode => {
  const { edition } = useReport()
  const { notebook } = useMemory()
  const [told, setTold] = useSlot(notebook, toldSlot)
  const { isRead } = useNotes()
  const { open } = useEarlier()
  const { place, page } = useSurfaces().active
  const isTold = told?.includes(edition.id) !== false
  const isToTell = isRead && !isTold && open.length > 0
  const isOnPage = place.kind === 'page' && place.page === 'transition'
  const tell = (): void => {
    setTold([...(told ?? []), edition.id])
  }
  useEffect(() => {
    if (isToTell && isOnPage) setTold([...told, edition.id])
  }, [isToTell, isOnPage, told, setTold, edition])
  return (
    <div role="status">
      {isToTell && !isOnPage && (
        <Notice
          icon={<IconBooks aria-hidden size={20} />}
          title={t.transition.notice.title}
          dismissLabel={t.transition.notice.dismiss}
          onDismiss={tell}
        >
          <p>{t.transition.notice.body(open.length)}</p>
          <Button
            className="text-button"
            onPress={() => {
              tell()
              page('transition')
            }}
          >
            {t.transition.notice.open}
          </Button>
        </Notice>
      )}
    </div>
  )
}
