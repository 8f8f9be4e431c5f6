import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Part } from '../../shared/corpus/outline'
import { useReport } from '../app/report'
import { FootnoteGlance } from './FootnoteGlance'
import { TermGlance } from './TermGlance'
import { subjectOf } from './anchors'
import { placeBy } from './place-by'
import type { Glances } from './timing'
import { useGlance } from './useGlance'

/** What an abbreviation or a footnote mark in the text shows under the pointer and on focus. */
export const Glance = ({ part }: { readonly part: Part }): ReactNode => {
  const { anchor, glances } = useGlance(part)
  return anchor === null ? null : <GlanceLayer anchor={anchor} glances={glances} />
}

interface GlanceLayerProps {
  readonly anchor: HTMLElement
  readonly glances: Glances<HTMLElement>
}

/** It stands in the page where the text does and takes no focus: nothing is caught in it. */
const GlanceLayer = ({ anchor, glances }: GlanceLayerProps): ReactNode => {
  const { blocks } = useReport()
  const layer = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (layer.current !== null) placeBy(layer.current, anchor)
  }, [anchor])
  useEffect(() => {
    const element = layer.current
    if (element === null) return
    const ending = new AbortController()
    const { signal } = ending
    element.addEventListener('pointerenter', glances.pointerHolds, { signal })
    element.addEventListener('pointerleave', glances.pointerLeaves, { signal })
    // What it hangs on goes elsewhere.
    const onScroll = (): void => {
      glances.dismiss()
    }
    document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
    window.addEventListener('resize', onScroll, { signal })
    return () => {
      ending.abort()
    }
  }, [glances])
  const subject = subjectOf(anchor)
  const footnote = subject?.kind === 'footnote' ? blocks.get(subject.block) : undefined
  return (
    <div ref={layer} className="layer glance">
      {subject?.kind === 'term' && <TermGlance short={subject.short} anchor={anchor} />}
      {footnote?.kind === 'footnote' && <FootnoteGlance footnote={footnote} />}
    </div>
  )
}
