import type { ReactNode } from 'react'
import { Collecting } from '../collections/Collecting'
import { Announcements } from '../dialogs/Announcements'
import { Printing } from '../print/Printing'
import { Citing } from './Citing'

/** Citing, printing and collecting, for everything inside. */
export const TakeAlong = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Announcements>
    <Citing>
      <Collecting>{children}</Collecting>
    </Citing>
    <Printing />
  </Announcements>
)
