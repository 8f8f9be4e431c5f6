import type { ReactNode } from 'react'
import type { CommandId } from '../../shared/commands/registry'
import { capsOf } from './keys'

/** The caps of a command's keys, for the eye. Whoever shows them says them in words as well. */
export const Keys = ({ id }: { readonly id: CommandId }): ReactNode => {
  const caps = capsOf(id)
  if (caps.length === 0) return null
  return (
    <span className="keys" aria-hidden>
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  )
}
