import { IconInfoCircle } from '@tabler/icons-react'
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { personalIn } from '../../shared/privacy/find'
import { t } from '../text/nl'

/** Says, without getting in the way, that what is written may say who a person is. */
export const PersonalHint = ({ text }: { readonly text: string }): ReactNode => {
  const settled = useDeferredValue(text)
  const kinds = useMemo(
    () => [...new Set(personalIn(settled, new Date().getFullYear()).map(({ kind }) => kind))],
    [settled]
  )
  return (
    <div role="status">
      {kinds.length > 0 && (
        <p className="personal-hint">
          <IconInfoCircle aria-hidden size={16} />
          {t.personal.hint(kinds)}
        </p>
      )}
    </div>
  )
}
