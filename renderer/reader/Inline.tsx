import { Fragment, memo, type ReactNode } from 'react'
import type { Block } from '../../shared/corpus/model'
import { noText } from '../highlights/ranges'
import { TermMark } from '../terms/TermMark'
import { useExplained } from '../terms/explained'
import { t } from '../text/nl'
import { FootnoteMark } from './FootnoteMark'
import { piecesOf, type LinkTarget, type Piece } from './pieces'

/** A block's text with its marks. It is drawn for the block alone, whatever changes around it. */
export const Inline = memo(({ block }: { readonly block: Block }): ReactNode =>
  piecesOf(block, useExplained(block.id)).map((piece) =>
    piece.kind === 'footnote' ? (
      <FootnoteMark key={`noot-${piece.block}`} footnote={piece.block} label={piece.label} />
    ) : (
      <Fragment key={piece.start}>
        <TextPiece piece={piece} />
      </Fragment>
    )
  )
)
Inline.displayName = 'Inline'

const TextPiece = ({ piece }: { readonly piece: Extract<Piece, { kind: 'text' }> }): ReactNode => {
  const words = piece.isStrong ? <strong>{piece.text}</strong> : piece.text
  const text = piece.term === null ? words : <TermMark place={piece.term}>{words}</TermMark>
  if (piece.link === null) return text
  return (
    <>
      <span className={piece.link.href === null ? 'link link-dead' : 'link'}>{text}</span>
      {piece.endsLink && <LinkAddress link={piece.link} text={piece.text} />}
    </>
  )
}

/** Nothing opens a network address here: the reader sees it and can copy it. */
const LinkAddress = ({
  link,
  text
}: {
  readonly link: LinkTarget
  readonly text: string
}): ReactNode => {
  if (link.href === null) {
    return (
      <span className="link-address" {...noText}>
        {` [${t.reader.deadLink}]`}
      </span>
    )
  }
  if (link.href.replace(/^https?:\/\//, '') === text) return null
  return (
    <span className="link-address" {...noText}>
      {` (${link.href})`}
    </span>
  )
}
