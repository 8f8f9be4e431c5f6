import { useMemo, useState, type ComponentProps, type ReactNode } from 'react'
import type { Annotation } from '../../shared/notes/model'
import { personalInAll } from '../../shared/privacy/annotations'
import { t } from '../text/nl'
import { PersonalChoice } from './PersonalChoice'

interface PersonalInNotesProps extends Omit<
  ComponentProps<typeof PersonalChoice>,
  'found' | 'sum'
> {
  readonly annotations: readonly Annotation[]
}

/** The choice for annotations that leave this computer. */
export const PersonalInNotes = ({ annotations, ...props }: PersonalInNotesProps): ReactNode => {
  const [year] = useState(() => new Date().getFullYear())
  const found = useMemo(() => personalInAll(annotations, year), [annotations, year])
  const amount = new Set(found.map(({ annotation }) => annotation)).size
  return <PersonalChoice found={found} sum={t.personal.leaving.found(amount)} {...props} />
}
