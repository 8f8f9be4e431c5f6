import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'
import { requiredContext } from './required-context'

type Follow = (address: string) => void

const [FollowProvider, useFollow] = requiredContext<Follow>('following of links')

interface FollowingProps {
  readonly follow: Follow
  readonly children: ReactNode
}

/** How links to addresses of the app are followed in here, those of react-aria and plain ones alike. */
export const Following = ({ follow, children }: FollowingProps): ReactNode => (
  <FollowProvider value={follow}>
    <RouterProvider navigate={follow} useHref={hashHref}>
      {children}
    </RouterProvider>
  </FollowProvider>
)

const hashHref = (address: string): string => `#${address}`

interface PlainLinkProps {
  readonly className: string
  readonly address: string
  readonly children: ReactNode
}

/** A link in a list, of which there may be hundreds: one of react-aria takes several times as long to draw. */
export const PlainLink = ({ className, address, children }: PlainLinkProps): ReactNode => {
  const follow = useFollow()
  return (
    <a
      className={className}
      href={hashHref(address)}
      onClick={(event) => {
        event.preventDefault()
        follow(address)
      }}
    >
      {children}
    </a>
  )
}
