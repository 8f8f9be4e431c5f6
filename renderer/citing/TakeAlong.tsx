import type { ReactNode } from 'react'
import { Announcements } from '../dialogs/Announcements'
import { SavingAll } from '../exchange/SavingAll'
import { Printing } from '../print/Printing'
import { Citing } from './Citing'

/** Citing, printing and saving notes, for everything inside. */
export const TakeAlong = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Announcements>
    <Citing>{children}</Citing>
    <Printing />
    <SavingAll />
  </Announcements>
)
