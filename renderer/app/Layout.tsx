import { memo, useDeferredValue, useEffect, type CSSProperties, type ReactNode } from 'react'
import type { AppInfo } from '../../shared/ipc/app-info'
import { useMenuState } from '../commands/useMenuState'
import { useShortcuts } from '../commands/useShortcuts'
import { ContentsPane } from '../contents/ContentsPane'
import { ErasedMessage } from '../data/ErasedMessage'
import { LeftOutMessage } from '../library/LeftOutMessage'
import { LinkMessage } from '../links/LinkMessage'
import { useWindowState } from '../memory/window-state'
import { useNoteDeeds } from '../notes/useNoteDeeds'
import { Dialogs } from '../palette/Dialogs'
import { Rail } from '../rail/Rail'
import { Reader } from '../reader/Reader'
import { useSearchDeed } from '../search-view/useSearchDeed'
import { Tour } from '../tour/Tour'
import { TransitionNotice } from '../transition/TransitionNotice'
import { Bar } from './Bar'
import { ReopenedMessage } from './ReopenedMessage'
import { SkipLink } from './SkipLink'
import { StatusBar } from './StatusBar'
import { usePanels, type Panel, type Panels } from './panels'
import { useSurfaces } from './places'
import { useTrail } from './trail'
import { useNavigationDeeds } from './useNavigationDeeds'
import { usePageDeeds } from './usePageDeeds'
import { usePaneKeys } from './usePaneKeys'
import { usePanelDeeds } from './usePanelDeeds'
import { usePanesOver } from './usePanesOver'
import { useScrollKeys } from './useScrollKeys'

interface LayoutProps {
  readonly info: Promise<AppInfo | null>
}

/**
 * What stands in the window. Each part of it is drawn anew by what it shows itself; the whole, with the text
 * of a chapter in it, is drawn once.
 */
export const Layout = memo(({ info }: LayoutProps): ReactNode => (
  <Frame>
    <SkipLink />
    <PanelBar />
    <ContentsPanel />
    <Reader />
    <div className="notices">
      <LinkMessage />
      <ReopenedMessage />
      <ErasedMessage />
      <LeftOutMessage />
      <TransitionNotice />
    </div>
    <RailPanel />
    <Tour />
    <StatusBar info={info} />
    <Dialogs info={info} />
    <WindowDeeds />
  </Frame>
))
Layout.displayName = 'Layout'

/** The parts of the window, where the reader has them. */
const Frame = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const { split } = useWindowState().state
  const panels = usePanels()
  const { main, beside } = useSurfaces()
  const isMeeting = beside === null && main.place.kind === 'page' && main.place.page === 'meeting'
  return (
    <div
      className="workspace"
      data-meeting={isMeeting || undefined}
      data-contents={paneState(panels, 'contents')}
      data-rail={paneState(panels, 'rail')}
      style={widthsOf(panels, split)}
    >
      {children}
    </div>
  )
}

/** What can be done in the window as a whole; it shows nothing. */
const WindowDeeds = (): ReactNode => {
  const panels = usePanels()
  useNavigationDeeds()
  usePanelDeeds(panels, useWindowState())
  useNoteDeeds()
  useSearchDeed()
  usePageDeeds()
  useKeptAddress()
  useShortcuts()
  useMenuState()
  usePaneKeys()
  useScrollKeys()
  usePanesOver(panels)
  return null
}

const PanelBar = (): ReactNode => <Bar panels={usePanels()} />

const ContentsPanel = (): ReactNode => {
  const isOpen = useIsDrawn('contents')
  return isOpen && <ContentsPane />
}

const RailPanel = (): ReactNode => {
  const isOpen = useIsDrawn('rail')
  return isOpen && <Rail />
}

/** The text comes first: it is what a reader waits for, and the panes take as long as the text does. */
const useIsDrawn = (panel: Panel): boolean => {
  const hasPanes = useDeferredValue(true, false)
  return usePanels().isOpen[panel] && hasPanes
}

const paneState = ({ isOpen, isOver }: Panels, panel: Panel): string =>
  isOpen[panel] ? (isOver[panel] ? 'over' : 'beside') : 'closed'

/** The reader's widths in the place of those of styles/tokens.css. */
const widthsOf = (
  { widths }: Panels,
  split: number
): CSSProperties & Readonly<Record<`--${string}`, string | number>> => ({
  ...(widths.contents === null ? {} : { '--contents-width': `${widths.contents}px` }),
  ...(widths.rail === null ? {} : { '--rail-width': `${widths.rail}px` }),
  '--split': split
})

/** Keeps the address of the window for the next start. */
const useKeptAddress = (): void => {
  const { address } = useTrail()
  const { keepAddress } = useWindowState()
  useEffect(() => {
    keepAddress(address)
  }, [address, keepAddress])
}
