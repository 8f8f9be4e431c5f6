import { useState, type ReactNode } from 'react'
import { useDeeds } from '../commands/commands'
import { PrintDialog, type PrintTarget } from './PrintDialog'

/** The commands that print, and the dialog they open. */
export const Printing = (): ReactNode => {
  const [target, setTarget] = useState<PrintTarget | null>(null)
  const opening = (to: PrintTarget) => ({
    run: () => {
      setTarget(to)
    }
  })
  useDeeds({ 'print.pdf': opening('pdf'), 'print.paper': opening('paper') })
  if (target === null) return null
  return (
    <PrintDialog
      target={target}
      onClose={() => {
        setTarget(null)
      }}
    />
  )
}
