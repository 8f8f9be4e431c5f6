import { IconFileExport, IconLink, IconQuote } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { MenuItem } from 'react-aria-components'
import { wholeBlock } from '../../shared/cite/passage'
import type { Block } from '../../shared/corpus/model'
import { t } from '../text/nl'
import { useCiting } from './citing'

interface CiteItemsProps {
  readonly block: Block
  /** What the menu hangs on. */
  readonly anchor: Element
}

/** The items of a block's menu that take it along. */
export const CiteItems = ({ block, anchor }: CiteItemsProps): ReactNode => {
  const { copy, copyLink, save } = useCiting()
  return (
    <>
      <MenuItem
        className="menu-item"
        textValue={t.citing.copy}
        onAction={() => {
          copy(wholeBlock(block))
        }}
      >
        <IconQuote aria-hidden size={18} />
        {t.citing.copy}
      </MenuItem>
      <MenuItem
        className="menu-item"
        textValue={t.citing.copyLink}
        onAction={() => {
          copyLink(block)
        }}
      >
        <IconLink aria-hidden size={18} />
        {t.citing.copyLink}
      </MenuItem>
      <MenuItem
        className="menu-item"
        textValue={t.citing.save}
        onAction={() => {
          save(wholeBlock(block), anchor)
        }}
      >
        <IconFileExport aria-hidden size={18} />
        {t.citing.save}
      </MenuItem>
    </>
  )
}
