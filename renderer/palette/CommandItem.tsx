import { IconBolt, IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ListBoxItem } from 'react-aria-components'
import { commands, type CommandId } from '../../shared/commands/registry'
import { commandNames, menuNames } from '../../shared/nl/commands'
import { Keys } from '../commands/Keys'
import { useCommandState } from '../commands/commands'
import { keysSpoken } from '../commands/keys'
import { t } from '../text/nl'

interface CommandItemProps {
  readonly id: CommandId
  readonly onRun: (id: CommandId) => void
}

/**
 * A command, with its state and its keys. One that cannot be used now can be reached all the same, so that
 * a screen reader can say why nothing would happen.
 */
export const CommandItem = ({ id, onRun }: CommandItemProps): ReactNode => {
  const { isEnabled, isOn } = useCommandState(id)
  const name = commandNames[id]
  const menu = menuNames[commands[id].menu].replace('&', '')
  const states = [...(isOn ? [t.palette.isOn] : []), ...(isEnabled ? [] : [t.palette.notNow])]
  const spoken = keysSpoken(id)
  const Icon = isOn ? IconCheck : IconBolt
  return (
    <ListBoxItem
      id={`opdracht ${id}`}
      className={isEnabled ? 'option' : 'option option-not-now'}
      textValue={name}
      onAction={() => {
        onRun(id)
      }}
    >
      <Icon aria-hidden size={18} className="option-icon" />
      <span className="option-title">{name}</span>
      <span className="option-detail">{[menu, ...states].join(' · ')}</span>
      <Keys id={id} />
      {spoken !== null && <span className="visually-hidden">{t.palette.shortcut(spoken)}</span>}
    </ListBoxItem>
  )
}
