import { useState, type ReactNode } from 'react'
import { useDeeds } from '../commands/commands'
import { useNotes } from '../notes/notes'
import { SaveAsDialog } from './SaveAsDialog'

/** The command that saves all of the reader's annotations in a format of others. */
export const SavingAll = (): ReactNode => {
  const { all } = useNotes()
  const [isOpen, setOpen] = useState(false)
  useDeeds({
    'exchange.save': {
      isEnabled: all.length > 0,
      run: () => {
        setOpen(true)
      }
    }
  })
  if (!isOpen) return null
  return (
    <SaveAsDialog
      annotations={all}
      onClose={() => {
        setOpen(false)
      }}
    />
  )
}
