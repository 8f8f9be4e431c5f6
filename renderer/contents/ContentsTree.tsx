import { IconChevronRight } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import {
  Button,
  Link,
  NavigationTree,
  NavigationTreeItem,
  NavigationTreeItemContent,
  type Key
} from 'react-aria-components'
import type { BlockId, SectionId } from '../../shared/corpus/model'
import { pathOf, sectionLabel, type ContentsNode, type Outline } from '../../shared/corpus/outline'
import { addressOf } from '../app/address'
import { useReport } from '../app/report'
import { t } from '../text/nl'

/** The contents of the report; the section being read is marked, and its chapter is open. */
export const ContentsTree = ({ current }: { readonly current: SectionId | null }): ReactNode => {
  const outline = useReport()
  const [headings] = useState(() => headingsOf(outline))
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const expanded = expandedKeys(outline, current, chosen)
  const addressFor = (section: SectionId): string => {
    const heading = headings.get(section)
    return heading === undefined ? '' : addressOf(outline, heading)
  }
  return (
    <NavigationTree
      className="contents-tree"
      aria-label={t.contents.label}
      selectedRoute={current === null ? null : addressFor(current)}
      expandedKeys={expanded}
      onExpandedChange={(next) => {
        setChosen(withChange(chosen, expanded, next))
      }}
    >
      {outline.parts.map(({ contents }) => (
        <ContentsItem
          key={contents.section.id}
          node={contents}
          current={current}
          addressFor={addressFor}
        />
      ))}
    </NavigationTree>
  )
}

/** What the reader opened or closed; the rest follows the section that is read. */
type Chosen = ReadonlyMap<Key, boolean>

const expandedKeys = (
  outline: Outline,
  current: SectionId | null,
  chosen: Chosen
): ReadonlySet<Key> => {
  const expanded = new Set<Key>(
    current === null ? [] : pathOf(outline, current).map(({ id }) => id)
  )
  for (const [key, isOpen] of chosen) {
    if (isOpen) expanded.add(key)
    else expanded.delete(key)
  }
  return expanded
}

const withChange = (chosen: Chosen, before: ReadonlySet<Key>, after: ReadonlySet<Key>): Chosen =>
  new Map([
    ...chosen,
    ...[...after].filter((key) => !before.has(key)).map((key) => [key, true] as const),
    ...[...before].filter((key) => !after.has(key)).map((key) => [key, false] as const)
  ])

const headingsOf = ({ blocks }: Outline): ReadonlyMap<SectionId, BlockId> =>
  new Map(
    [...blocks.values()].flatMap((block) =>
      block.kind === 'heading' ? [[block.section, block.id] as const] : []
    )
  )

interface ContentsItemProps {
  readonly node: ContentsNode
  readonly current: SectionId | null
  readonly addressFor: (section: SectionId) => string
}

const ContentsItem = ({ node, current, addressFor }: ContentsItemProps): ReactNode => {
  const { section, children } = node
  const details = t.contents.details(section.page, section.id === current)
  return (
    <NavigationTreeItem
      id={section.id}
      className="contents-item"
      textValue={[sectionLabel(section), ...details].join(', ')}
      href={addressFor(section.id)}
    >
      <NavigationTreeItemContent>
        {children.length > 0 && (
          <Button slot="chevron" className="contents-chevron">
            <IconChevronRight aria-hidden size={16} />
          </Button>
        )}
        <Link className="contents-link">
          {section.number !== null && (
            <span className="contents-number">{`${section.number} `}</span>
          )}
          <span className="contents-title">{section.title}</span>
          <span className="visually-hidden">{details.map((detail) => `, ${detail}`)}</span>
          {section.page !== null && (
            <span className="contents-page" aria-hidden>
              {section.page}
            </span>
          )}
        </Link>
      </NavigationTreeItemContent>
      {children.map((child) => (
        <ContentsItem
          key={child.section.id}
          node={child}
          current={current}
          addressFor={addressFor}
        />
      ))}
    </NavigationTreeItem>
  )
}
