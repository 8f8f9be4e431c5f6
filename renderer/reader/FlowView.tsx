import type { ReactNode } from 'react'
import type { Section } from '../../shared/corpus/model'
import type { Flow, ListFlow } from '../../shared/corpus/outline'
import { assertNever } from '../../shared/result'
import { ActionsButton } from './ActionsButton'
import { BlockView } from './BlockView'
import { EditorNote } from './EditorNote'
import { Inline } from './Inline'
import { useTextProps } from './text-props'

/** Blocks as they lie on the page. */
export const FlowView = ({ flow }: { readonly flow: readonly Flow[] }): ReactNode =>
  flow.map((item) => {
    switch (item.kind) {
      case 'block':
        return <BlockView key={item.block.id} block={item.block} />
      case 'list':
        return <ListView key={item.items[0]?.block.id} list={item} />
      case 'box':
        return (
          <BoxView key={item.flow.map(flowKey).join()} section={item.section} flow={item.flow} />
        )
      default:
        return assertNever(item, 'flow without a view')
    }
  })

/** Tells a piece of a page from the others. */
export const flowKey = (item: Flow): string => {
  switch (item.kind) {
    case 'block':
      return item.block.id
    case 'list':
      return item.items.map(({ block }) => block.id).join()
    case 'box':
      return item.section.id
  }
}

/** A box beside the running text. */
const BoxView = ({
  section,
  flow
}: {
  readonly section: Section
  readonly flow: readonly Flow[]
}): ReactNode => (
  <aside className="box" role="note" aria-label={section.title}>
    <FlowView flow={flow} />
  </aside>
)

/** A list, with the lists inside its items. */
const ListView = ({ list }: { readonly list: ListFlow }): ReactNode => {
  const textOf = useTextProps()
  const items = list.items.map(({ block, lists }) => (
    <li
      key={block.id}
      className="block list-item"
      {...(block.marker === 'bullet' ? {} : { value: block.marker })}
    >
      <ActionsButton block={block} />
      <div className="block-text" {...textOf(block.id)}>
        <Inline block={block} />
      </div>
      <EditorNote note={block.note} />
      {lists.map((inner) => (
        <ListView key={inner.items[0]?.block.id} list={inner} />
      ))}
    </li>
  ))
  return list.isOrdered ? <ol className="list">{items}</ol> : <ul className="list">{items}</ul>
}
