import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components'
import type { CommandId } from '../../shared/commands/registry'
import { Keys } from '../commands/Keys'
import { keysSpoken } from '../commands/keys'

/** Milliseconds that the mouse rests on a button before its name shows; focus shows it at once. */
const delay = 500

interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'children'> {
  /** The button's accessible name, and what the tooltip says. */
  readonly label: string
  /** The command that does the same: the tooltip shows its keys. */
  readonly command?: CommandId
  readonly children: ReactNode
}

/** A button that shows an icon only: a tooltip says what it does, on hover and on keyboard focus. */
export const IconButton = ({
  label,
  command,
  className = '',
  children,
  ...button
}: IconButtonProps): ReactNode => (
  <TooltipTrigger delay={delay} closeDelay={100}>
    <Button
      {...button}
      aria-label={label}
      className={typeof className === 'string' ? `icon-button ${className}` : className}
    >
      {children}
    </Button>
    <Tooltip className="tooltip" offset={6}>
      {/* The tooltip describes the button: its name, which the button has already, is not said twice. */}
      <span aria-hidden>{label}</span>
      {command !== undefined && (
        <>
          <Keys id={command} />
          <span className="visually-hidden">{keysSpoken(command)}</span>
        </>
      )}
    </Tooltip>
  </TooltipTrigger>
)
