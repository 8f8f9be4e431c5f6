/** Reads the place a reader types: `p. 29`, `2.1 alinea 3`, `voetnoot 7`. */
import { nameKey } from './place-index'

/** A place as it was asked for; whether it exists is not yet known. */
export type AskedPlace =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'footnote'; readonly label: string }
  /** `name` is a section's number or title; `isNumber` tells that it can be nothing but a number. */
  | ({ readonly kind: 'section' } & AskedName)
  | ({ readonly kind: 'block'; readonly number: number } & AskedName)

const page = /^(?:p|pg|pag|pagina|bl|blz|bladz|bladzijde)\.? ?(\d{1,5})$/
const footnote = /^(?:voetnoot|noot|vn)\.? ?(\S{1,9})$/
const section =
  /^(?:(?:hoofdstuk|hfdst|hfst|hst|h|paragraaf|par|sectie|§)\.? ?)?(\d{1,4}(?:\.\d{1,4}){0,5})\.?$/
const block = /^(.+?)(?:,? (?:alinea|al)\.? ?|(?<=\d)(?:alinea|al)\.? ?| ?[-‐‑–] ?)(\d{1,5})$/

/**
 * What the text can mean as a place, the likeliest first. A bare number is a chapter and a page. Any text
 * can be a title, so that is always among them.
 */
export const placesAsked = (typed: string): readonly AskedPlace[] => {
  const text = nameKey(typed)
  if (text === '') return []
  const onPage = page.exec(text)?.[1]
  const label = footnote.exec(text)?.[1]
  const inBlock = block.exec(text)
  return [
    ...(onPage === undefined ? [] : [{ kind: 'page' as const, page: Number(onPage) }]),
    ...(label === undefined ? [] : [{ kind: 'footnote' as const, label }]),
    ...namesIn(text).map((name) => ({ kind: 'section' as const, ...name })),
    ...(/^\d{1,5}$/.test(text) ? [{ kind: 'page' as const, page: Number(text) }] : []),
    ...(inBlock?.[1] === undefined
      ? []
      : namesIn(inBlock[1]).map((name) => ({
          kind: 'block' as const,
          ...name,
          number: Number(inBlock[2])
        })))
  ]
}

interface AskedName {
  readonly name: string
  readonly isNumber: boolean
}

/** The number that a text gives for a section, and the text as a title. */
const namesIn = (text: string): readonly AskedName[] => {
  const number = section.exec(text)?.[1]
  return [
    ...(number === undefined ? [] : [{ name: number, isNumber: true }]),
    ...(number === text ? [] : [{ name: text, isNumber: false }])
  ]
}
