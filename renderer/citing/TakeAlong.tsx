import type { ReactNode } from 'react'
import { Announcements } from '../dialogs/Announcements'
import { Printing } from '../print/Printing'
import { Citing } from './Citing'

/** Citing and printing, for everything inside. */
export const TakeAlong = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Announcements>
    <Citing>{children}</Citing>
    <Printing />
  </Announcements>
)
