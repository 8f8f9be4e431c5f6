import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Looked } from '../../shared/edition-pack/answers'
import { withSigns } from '../../shared/text/unseen'
import { t } from '../text/nl'

type NotOffered = Exclude<Looked, { kind: 'offered' }>

interface LookedAtProps {
  readonly looked: NotOffered
  readonly onClose: () => void
}

/** Why nothing is added. */
export const LookedAt = ({ looked, onClose }: LookedAtProps): ReactNode => (
  <>
    <Reason looked={looked} />
    <div className="dialog-foot">
      <Button className="button" data-main onPress={onClose}>
        {t.dialogs.close}
      </Button>
    </div>
  </>
)

const Reason = ({ looked }: { readonly looked: NotOffered }): ReactNode => {
  const text = t.library.adding
  switch (looked.kind) {
    case 'here':
      return <p>{text.here(withSigns(looked.packed.edition.title))}</p>
    case 'no-publishers':
      return (
        <>
          <p>{text.noPublishers}</p>
          <p>{text.askWhom}</p>
        </>
      )
    case 'refused':
      return (
        <div className="message message-problem">
          <IconAlertTriangle aria-hidden size={18} />
          <div>
            <p className="library-refused">
              {looked.name === '' ? text.notAdded : text.refused(withSigns(looked.name))}
            </p>
            <p>{t.library.problem[looked.problem]}</p>
          </div>
        </div>
      )
  }
}
