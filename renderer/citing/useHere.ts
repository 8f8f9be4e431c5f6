import { useEffect, useState } from 'react'
import type { Passage } from '../../shared/cite/passage'
import { usePlaces } from '../app/places'
import { useCurrentPassage } from './useCurrentPassage'

/** What the reader means by "here", kept up to date; null where no place is shown. */
export const useHere = (): Passage | null => {
  const passage = useCurrentPassage()
  const { place } = usePlaces()
  const [here, setHere] = useState<Passage | null>(null)
  useEffect(() => {
    const look = (): void => {
      setHere(passage())
    }
    look()
    document.addEventListener('selectionchange', look)
    document.addEventListener('focusin', look)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('focusin', look)
    }
  }, [passage, place])
  return here
}
