import type { ReactNode } from 'react'
import { ListBoxItem } from 'react-aria-components'
import type { Block, Section } from '../../shared/corpus/model'
import { pathOf, sectionLabel, type Outline } from '../../shared/corpus/outline'
import type { Hit } from '../../shared/search/protocol'
import { snippetOf } from '../../shared/search/snippet'
import { useReport } from '../app/report'
import { t } from '../text/nl'

/** Characters of a passage that a hit shows: about two lines. */
const snippetLength = 155

interface HitOptionProps {
  readonly hit: Hit
  readonly onOpen: (hit: Hit) => void
}

/** A found passage: where it stands, and the words around what was found. */
export const HitOption = ({ hit, onOpen }: HitOptionProps): ReactNode => {
  const outline = useReport()
  const block = outline.blocks.get(hit.block)
  if (block === undefined) return null
  const snippet = snippetOf(block.text, hit.matches, snippetLength)
  const path = shortPathOf(outline, block).map(sectionLabel)
  const details = detailsOf(outline, block)
  return (
    <ListBoxItem
      id={hit.block}
      className="hit"
      textValue={[...path, ...details, snippet.map(({ text }) => text).join('')].join(', ')}
      onAction={() => {
        onOpen(hit)
      }}
    >
      <span className="hit-head">
        <span className="hit-path">{path.join(' › ')}</span>
        <span className="hit-details">{details.join(' · ')}</span>
      </span>
      <span className="hit-snippet">
        {snippet.map(({ text, isMatch }, at) =>
          // The pieces of one snippet have no identity but their order.
          isMatch ? <mark key={at}>{text}</mark> : text
        )}
      </span>
    </ListBoxItem>
  )
}

/** The chapter and the section; between them only what a box stands in. Numbers tell the rest. */
const shortPathOf = (outline: Outline, block: Block): readonly Section[] => {
  const [part, ...below] = pathOf(outline, block.section)
  return part === undefined ? [] : [part, ...below.slice(below.at(-1)?.box === true ? -2 : -1)]
}

const detailsOf = (outline: Outline, block: Block): readonly string[] => {
  const kind = { ...t.search.kind, paragraph: null, 'list-item': null }[block.kind]
  const isBoxed = pathOf(outline, block.section).some(({ box }) => box)
  return [
    ...(kind === null ? [] : [kind]),
    ...(isBoxed ? [t.search.kind.box] : []),
    ...(block.page === null ? [] : [t.reader.page(block.page)])
  ]
}
