import { IconHelpSquareRounded } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { MenuItem } from 'react-aria-components'
import { wholeBlock } from '../../shared/cite/passage'
import type { Block } from '../../shared/corpus/model'
import { t } from '../text/nl'
import { useAssignmentDesk } from './assignments'
import { useAsk } from './useAsk'

/** The item of a block's menu that asks a question about it, while the reader makes an assignment. */
export const AskItems = ({ block }: { readonly block: Block }): ReactNode => {
  const { open } = useAssignmentDesk()
  const ask = useAsk(open?.kept.assignment ?? null)
  if (open?.kept.role !== 'made') return null
  return (
    <MenuItem
      textValue={t.assignments.make.askHere}
      className="menu-item"
      onAction={() => {
        ask(wholeBlock(block))
      }}
    >
      <IconHelpSquareRounded aria-hidden size={18} />
      {t.assignments.make.askHere}
    </MenuItem>
  )
}
