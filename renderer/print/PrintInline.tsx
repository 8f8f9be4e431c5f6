import { Fragment, type ReactNode } from 'react'
import type { Block } from '../../shared/corpus/model'
import { noText } from '../highlights/ranges'
import { piecesOf, type Piece } from '../reader/pieces'
import { t } from '../text/nl'
import { printedElementId } from './own-notes'

/** A block's text with its marks; footnotes and addresses as paper can have them. */
export const PrintInline = ({ block }: { readonly block: Block }): ReactNode =>
  piecesOf(block).map((piece) =>
    piece.kind === 'footnote' ? (
      <sup key={`noot-${piece.block}`} className="print-mark" {...noText}>
        <a href={`#${printedElementId(piece.block)}`}>{piece.label}</a>
      </sup>
    ) : (
      <Fragment key={piece.start}>
        {piece.isStrong ? <strong>{piece.text}</strong> : piece.text}
        <Address piece={piece} />
      </Fragment>
    )
  )

/** Where a printed link leads, when its words do not say it already. */
const Address = ({ piece }: { readonly piece: Extract<Piece, { kind: 'text' }> }): ReactNode => {
  if (piece.link === null || !piece.endsLink) return null
  const { href } = piece.link
  if (href?.replace(/^https?:\/\//, '') === piece.text) return null
  return (
    <span className="link-address" {...noText}>
      {href === null ? ` [${t.reader.deadLink}]` : ` (${href})`}
    </span>
  )
}
