import { IconAlertTriangle, IconEraser } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import type { Erased } from '../../shared/vault/erase'
import { Notice } from '../app/Notice'
import { bridge } from '../bridge'
import { t } from '../text/nl'

/** Says how erasing ended: all windows were closed while it went on. */
export const ErasedMessage = (): ReactNode => {
  const [erased, setErased] = useState<Erased | null>(null)
  useEffect(() => bridge?.on('data:erased', setErased), [])
  const isProblem = erased !== null && (erased.kind === 'failed' || !erased.isClean)
  const Icon = isProblem ? IconAlertTriangle : IconEraser
  return (
    <div role={isProblem ? 'alert' : 'status'}>
      {erased !== null && (
        <Notice
          icon={<Icon aria-hidden size={20} />}
          title={titleOf(erased)}
          isProblem={isProblem}
          dismissLabel={t.keep.erased.dismiss}
          onDismiss={() => {
            setErased(null)
          }}
        >
          <p>{adviceOf(erased)}</p>
        </Notice>
      )}
    </div>
  )
}

const titleOf = (erased: Erased): string => {
  if (erased.kind === 'failed') return t.keep.erased.failed
  switch (erased.what) {
    case 'all':
      return t.keep.erased.all
    case 'binned':
      return t.keep.erased.some(erased.amount)
    case 'collection':
      return t.keep.erased.collection
  }
}

const adviceOf = (erased: Erased): string => {
  if (erased.kind === 'failed') return t.keep.erased.problem[erased.problem]
  return erased.isClean ? t.keep.erased.clean : t.keep.erased.notClean
}
