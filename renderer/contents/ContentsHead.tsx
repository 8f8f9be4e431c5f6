import { IconBook2, IconDots, IconEraser, IconX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { contentsElementId } from '../app/element-ids'
import { useReport } from '../app/report'
import { useProgress, useProgressDesk } from '../reading/progress'
import type { ReadBlocks } from '../reading/store'
import { t } from '../text/nl'

/** The report's name, how much of it has been read, and a way to forget that. */
export const ContentsHead = (): ReactNode => {
  const { edition } = useReport()
  const { percent } = useProgress()
  const { clear, restore } = useProgressDesk()
  const [cleared, setCleared] = useState<ReadBlocks | null>(null)
  return (
    <>
      <div className="contents-head">
        <IconBook2 aria-hidden size={20} className="contents-icon" />
        <div className="contents-names">
          <p className="contents-report">{edition.title}</p>
          <p className="contents-meta contents-published">
            {t.contents.published(edition.published)}
          </p>
          <div className="contents-bar" aria-hidden>
            <div className="contents-bar-read" style={{ width: `${percent}%` }} />
          </div>
          <p className="contents-meta">{t.contents.readOfReport(percent)}</p>
        </div>
        <MenuTrigger>
          <Button className="icon-button contents-more" aria-label={t.contents.more}>
            <IconDots aria-hidden size={18} />
          </Button>
          <Popover className="layer actions-menu" placement="bottom end" offset={4}>
            <Menu aria-label={t.contents.more}>
              <MenuItem
                className="menu-item"
                isDisabled={percent === 0}
                onAction={() => {
                  setCleared(clear())
                }}
              >
                <IconEraser aria-hidden size={18} />
                {t.contents.clearProgress}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      <div role="status" className="contents-cleared">
        {cleared !== null && (
          <ClearedMessage
            onUndo={() => {
              restore(cleared)
              setCleared(null)
            }}
            onClose={() => {
              setCleared(null)
            }}
          />
        )}
      </div>
    </>
  )
}

interface ClearedMessageProps {
  readonly onUndo: () => void
  readonly onClose: () => void
}

/** Says that the progress is gone, with a way back. Its buttons go away with it: focus goes to the menu. */
const ClearedMessage = ({ onUndo, onClose }: ClearedMessageProps): ReactNode => {
  const leave = (): void => {
    document.querySelector<HTMLElement>(`#${contentsElementId} .contents-more`)?.focus()
  }
  return (
    <div className="message">
      <span>{t.contents.cleared}</span>
      <Button
        className="text-button"
        onPress={() => {
          leave()
          onUndo()
        }}
      >
        {t.contents.undo}
      </Button>
      <Button
        className="icon-button"
        aria-label={t.contents.dismiss}
        onPress={() => {
          leave()
          onClose()
        }}
      >
        <IconX aria-hidden size={15} />
      </Button>
    </div>
  )
}
