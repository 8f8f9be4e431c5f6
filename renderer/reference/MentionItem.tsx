import type { ReactNode } from 'react'
import { citationOf } from '../../shared/corpus/outline'
import { wordsOfExcerpt, type Excerpt } from '../../shared/reference/mentions'
import { addressOf } from '../app/address'
import { usePlaces } from '../app/places'
import { useReport } from '../app/report'

/** A place that names something: a link to the passage, where the same words are marked. */
export const MentionItem = ({ excerpt }: { readonly excerpt: Excerpt }): ReactNode => {
  const { block: id, spans } = excerpt
  const outline = useReport()
  const { openHit } = usePlaces()
  const block = outline.blocks.get(id)
  if (block === undefined) return null
  return (
    <li>
      <a
        className="mention"
        href={`#${addressOf(outline, id)}`}
        onClick={(event) => {
          event.preventDefault()
          openHit({ edition: outline.edition.id, block: id, matches: spans })
        }}
      >
        <span className="mention-place">{citationOf(outline, block)}</span>{' '}
        <span className="mention-words">
          {wordsOfExcerpt(block.text, excerpt).map(({ text, isMatch }, at) =>
            // The pieces of one excerpt have no identity but their order.
            isMatch ? <mark key={at}>{text}</mark> : text
          )}
        </span>
      </a>
    </li>
  )
}
