import type { ReactNode } from 'react'
import { Collecting } from '../collections/Collecting'
import { SavingAll } from '../exchange/SavingAll'
import { Printing } from '../print/Printing'
import { Citing } from './Citing'

/** Citing, printing, collecting and saving notes, for everything inside. */
export const TakeAlong = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <>
    <Citing>
      <Collecting>{children}</Collecting>
    </Citing>
    <Printing />
    <SavingAll />
  </>
)
