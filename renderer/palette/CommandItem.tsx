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
  const { menu } = commands[id]
  const name = commandNames[id]
  const menuName = menuNames[menu].replace('&', '')
  const states = [...(isOn ? [t.palette.isOn] : []), ...(isEnabled ? [] : [t.palette.notNow])]
  const keys = keysSpoken(id)
  const spoken = keys === null ? [] : [t.palette.shortcut(keys)]
  const Icon = isOn ? IconCheck : IconBolt
  return (
    <ListBoxItem
      id={`opdracht ${id}`}
      className={isEnabled ? 'option' : 'option option-not-now'}
      aria-label={[name, menuName, ...states, ...spoken].join(', ')}
      textValue={name}
      onAction={() => {
        onRun(id)
      }}
    >
      <Icon aria-hidden size={18} className="option-icon" />
      <span className="option-title">{name}</span>
      <span className="option-detail">{[menuName, ...states].join(' · ')}</span>
      <Keys id={id} />
    </ListBoxItem>
  )
}
