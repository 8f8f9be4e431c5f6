import { IconFileExport } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Annotation } from '../../shared/notes/model'
import { SaveAsDialog } from './SaveAsDialog'

interface SaveAsButtonProps {
  readonly annotations: readonly Annotation[]
  readonly label: string
}

/** Saves annotations in a format of others, after asking for which. */
export const SaveAsButton = ({ annotations, label }: SaveAsButtonProps): ReactNode => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        className="button"
        onPress={() => {
          setOpen(true)
        }}
      >
        <IconFileExport aria-hidden size={18} />
        {label}
      </Button>
      {isOpen && (
        <SaveAsDialog
          annotations={annotations}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
