import { useMemo, type ReactNode } from 'react'
import { flowOf, type Part } from '../../shared/corpus/outline'
import { useReport } from '../app/report'
import { Glance } from '../glance/Glance'
import { TermMeanings } from '../terms/TermMeanings'
import { ExplainedProvider, useExplainedIn } from '../terms/explained'
import { ActionsMenu } from './ActionsMenu'
import { FlowView } from './FlowView'
import { FootnoteList } from './FootnoteList'
import { FootnotePopover } from './FootnotePopover'
import { PartHeader } from './PartHeader'
import { PartNavigation } from './PartNavigation'
import { OverlayProvider, useOverlay, useOverlayState } from './overlay'
import { usePaintedNotes } from './usePaintedNotes'

/** One part of the report: the Inleiding or a chapter. */
export const PartView = ({ part }: { readonly part: Part }): ReactNode => {
  const outline = useReport()
  const overlay = useOverlayState()
  const flow = useMemo(() => flowOf(outline, part), [outline, part])
  const [first, ...rest] = flow
  const heading = first?.kind === 'block' && first.block.kind === 'heading' ? first.block : null
  const explained = useExplainedIn(part)
  usePaintedNotes(part)
  return (
    <OverlayProvider value={overlay}>
      <ExplainedProvider value={explained}>
        <article className="part">
          {heading !== null && <PartHeader part={part} heading={heading} />}
          <FlowView flow={heading === null ? flow : rest} />
          <FootnoteList footnotes={part.footnotes} />
          <PartNavigation part={part} />
        </article>
      </ExplainedProvider>
      <OverTheText />
      <TermMeanings explained={explained} />
      <Glance part={part} />
    </OverlayProvider>
  )
}

const OverTheText = (): ReactNode => {
  const { layer, close } = useOverlay()
  if (layer === null) return null
  return layer.kind === 'actions' ? (
    <ActionsMenu block={layer.block} anchor={layer.anchor} onClose={close} />
  ) : (
    <FootnotePopover footnote={layer.block} anchor={layer.anchor} onClose={close} />
  )
}
