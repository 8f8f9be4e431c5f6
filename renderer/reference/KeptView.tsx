import { useRef, type ReactNode } from 'react'
import { ChoicesProvider, useKeptView } from './kept-view'

/** A view that is found as it was left. */
export const KeptView = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const view = useRef<HTMLDivElement>(null)
  const choices = useKeptView(view)
  return (
    <ChoicesProvider value={choices}>
      <div ref={view}>{children}</div>
    </ChoicesProvider>
  )
}
