/** From what a reader types to the places in the report that it names, or an honest word that there is none. */
import type { Block, Section } from '../corpus/model'
import { placesAsked, type AskedPlace } from './asked'
import type { PlaceIndex } from './place-index'

/** A place that was found. */
export type Destination =
  | { readonly kind: 'exact'; readonly block: Block }
  /**
   * The printed page is `page`. Pages are known for some blocks only: `isBeginning` tells that the block is
   * the first one known to begin on the page; otherwise it is the last one known to begin before it.
   */
  | {
      readonly kind: 'page'
      readonly block: Block
      /** The page the block begins on. */
      readonly from: number
      readonly page: number
      readonly isBeginning: boolean
    }

/** Why there is no such place. */
export type NoPlace =
  | {
      readonly kind: 'page'
      readonly page: number
      /** The first and last page known; null when the report has none. */
      readonly known: readonly [first: number, last: number] | null
    }
  | { readonly kind: 'section'; readonly name: string }
  /** The section is there; `last` is the number of its last block, 0 when it has none. */
  | {
      readonly kind: 'block'
      readonly section: Section
      readonly number: number
      readonly last: number
    }
  | { readonly kind: 'footnote'; readonly label: string; readonly labels: readonly string[] }

export interface GoToAnswer {
  readonly found: readonly Destination[]
  /** Only when nothing was found, and what was typed can only have been meant as a place. */
  readonly missing: NoPlace | null
}

/** Answers what was typed; the likeliest place first. Nothing is found in a text that names no place. */
export const goTo = (index: PlaceIndex, typed: string): GoToAnswer => {
  const lookups = placesAsked(typed).map((asked) => lookUp(index, asked))
  const all = lookups.flatMap((lookup) => lookup.found)
  const found = all.filter(
    ({ block }, at) => all.findIndex((other) => other.block.id === block.id) === at
  )
  const missing = lookups.map((lookup) => lookup.missing).findLast((reason) => reason !== null)
  return { found, missing: found.length > 0 ? null : (missing ?? null) }
}

const lookUp = (index: PlaceIndex, asked: AskedPlace): GoToAnswer => {
  switch (asked.kind) {
    case 'page':
      return lookUpPage(index, asked.page)
    case 'footnote': {
      const notes = index.footnotes.get(asked.label) ?? []
      return {
        found: notes.map(exact),
        missing:
          notes.length > 0
            ? null
            : { kind: 'footnote', label: asked.label, labels: [...index.footnotes.keys()] }
      }
    }
    case 'section': {
      const headings = named(index, asked.name).flatMap(({ id }) => index.headings.get(id) ?? [])
      const isMissing = asked.isNumber && headings.length === 0
      return {
        found: headings.map(exact),
        missing: isMissing ? { kind: 'section', name: asked.name } : null
      }
    }
    case 'block':
      return lookUpBlock(index, asked)
  }
}

const exact = (block: Block): Destination => ({ kind: 'exact', block })

const named = (index: PlaceIndex, name: string): readonly Section[] => index.byName.get(name) ?? []

const lookUpBlock = (
  index: PlaceIndex,
  { name, isNumber, number }: Extract<AskedPlace, { kind: 'block' }>
): GoToAnswer => {
  const sections = named(index, name)
  const found = sections.flatMap(({ id }) => index.numbered.get(id)?.get(number) ?? [])
  const [first] = sections
  if (found.length > 0) return { found: found.map(exact), missing: null }
  if (first === undefined)
    return { found: [], missing: isNumber ? { kind: 'section', name } : null }
  const last = Math.max(0, ...(index.numbered.get(first.id)?.keys() ?? []))
  return { found: [], missing: { kind: 'block', section: first, number, last } }
}

const lookUpPage = ({ paged }: PlaceIndex, page: number): GoToAnswer => {
  const pages = paged.map((one) => one.page)
  const [first, last] = [Math.min(...pages), Math.max(...pages)]
  if (paged.length === 0 || page < first || page > last) {
    const known = paged.length === 0 ? null : ([first, last] as const)
    return { found: [], missing: { kind: 'page', page, known } }
  }
  const on = paged.find((one) => one.page === page)
  const at = on ?? paged.findLast((one) => one.page < page)
  return {
    found:
      at === undefined
        ? []
        : [{ kind: 'page', block: at.block, from: at.page, page, isBeginning: on === at }],
    missing: null
  }
}
