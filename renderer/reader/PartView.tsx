import { memo, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { flowOf, type Part } from '../../shared/corpus/outline'
import { openedOf, stretchesOf, type Stretch } from '../../shared/corpus/stretches'
import { giveFocus } from '../app/give-focus'
import { useReport } from '../app/report'
import { usePaintedPassages } from '../assignments/usePaintedPassages'
import { Glance } from '../glance/Glance'
import { useReadBlocks } from '../reading/useReadBlocks'
import { TermMeanings } from '../terms/TermMeanings'
import { ExplainedProvider, useExplainedIn } from '../terms/explained'
import { ActionsMenu } from './ActionsMenu'
import { FlowView, flowKey } from './FlowView'
import { FootnoteList } from './FootnoteList'
import { FootnotePopover } from './FootnotePopover'
import { PartHeader } from './PartHeader'
import { PartNavigation } from './PartNavigation'
import { PartOfBlock } from './PartOfBlock'
import { SelectionBar } from './SelectionBar'
import { OverlayProvider, useOverlay, useOverlayState } from './overlay'
import { useTextStage } from './text-stage'
import { usePaintedNotes } from './usePaintedNotes'

/** Height of a line of running text as designed (styles/blocks.css), for what was not drawn yet. */
const lineHeight = 1.9375

/**
 * One part of the report: the Inleiding or a chapter. It is drawn for the part alone: a step within it,
 * or a place beside it, leaves it as it is.
 */
export const PartView = memo(({ part }: { readonly part: Part }): ReactNode => {
  const overlay = useOverlayState()
  const article = useRef<HTMLElement>(null)
  const explained = useExplainedIn(part)
  return (
    <OverlayProvider value={overlay}>
      <ExplainedProvider value={explained}>
        <PartText part={part} article={article} />
      </ExplainedProvider>
      <OnTheText part={part} article={article} />
      <OverTheText />
      <SelectionBar />
      <TermMeanings explained={explained} />
      <Glance part={part} />
    </OverlayProvider>
  )
})
PartView.displayName = 'PartView'

interface PartTextProps {
  readonly part: Part
  readonly article: RefObject<HTMLElement | null>
}

/** The text itself. What lies on it or over it changes with every key in a note: hundreds of blocks do not follow. */
const PartText = memo(({ part, article }: PartTextProps): ReactNode => {
  const outline = useReport()
  const { heading, stretches } = useMemo(() => {
    const flow = flowOf(outline, part)
    const [first, ...rest] = flow
    const heading = first?.kind === 'block' && first.block.kind === 'heading' ? first.block : null
    return { heading, stretches: stretchesOf(heading === null ? flow : rest) }
  }, [outline, part])
  const stage = useTextStage()
  const opened = useMemo(
    () => (stage === null ? null : openedOf(stretches, stage)),
    [stretches, stage]
  )
  return (
    <article className="part" ref={article} aria-busy={opened !== null || undefined}>
      {heading !== null && <PartHeader part={part} heading={heading} />}
      {stretches.map((stretch, at) => (
        <StretchView
          key={flowKey(stretch.flow[0])}
          stretch={stretch}
          isDrawn={opened?.stretches.has(at) !== false}
        />
      ))}
      {opened?.isToEnd !== false && (
        <>
          <FootnoteList footnotes={part.footnotes} />
          <PartNavigation part={part} />
        </>
      )}
    </article>
  )
})
PartText.displayName = 'PartText'

interface StretchViewProps {
  readonly stretch: Stretch
  /** Whether its text is on the page; its room is in any case. */
  readonly isDrawn: boolean
}

const StretchView = memo(({ stretch: { flow, lines }, isDrawn }: StretchViewProps): ReactNode => {
  const room = `${lines * lineHeight}rem`
  return (
    <div
      className="stretch"
      style={{
        containIntrinsicBlockSize: `auto ${room}`,
        // Near the window it would take what is in it for its size: nothing.
        ...(isDrawn ? {} : { minHeight: room })
      }}
    >
      {isDrawn && <FlowView flow={flow} />}
    </div>
  )
})
StretchView.displayName = 'StretchView'

/** What is painted on the text, and read of it; it draws nothing itself. */
const OnTheText = ({ part, article }: PartTextProps): ReactNode => {
  usePaintedNotes(part, article)
  usePaintedPassages()
  useReadBlocks(part, article)
  return null
}

const OverTheText = (): ReactNode => {
  const { layer, close } = useOverlay()
  if (layer === null) return null
  const onClose = (): void => {
    close(layer)
  }
  switch (layer.kind) {
    case 'actions':
      return <ActionsMenu block={layer.block} anchor={layer.anchor} onClose={onClose} />
    case 'part':
      return (
        <PartOfBlock
          block={layer.block}
          onClose={() => {
            // Gone at once: as long as it is there, the focus in it does not count as lost.
            flushSync(onClose)
            giveFocus(layer.anchor)
          }}
        />
      )
    case 'footnote':
      return <FootnotePopover footnote={layer.block} anchor={layer.anchor} onClose={onClose} />
  }
}
