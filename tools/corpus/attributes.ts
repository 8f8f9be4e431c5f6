import type { InlineText } from './inline'

/** What an editor wrote between braces at the end of a block: `{#id nummer=1 toegevoegd}`. */
export interface Attributes {
  readonly id: string | null
  /** Names without a value map to the empty string. */
  readonly values: ReadonlyMap<string, string>
}

const none: Attributes = { id: null, values: new Map() }
const trailingBraces = /\s*\{([^{}]*)\}$/

/** Parts the attributes at the end of a block from its text. */
export const takeAttributes = (inline: InlineText): [InlineText, Attributes] => {
  const found = inline.text.endsWith('}') ? trailingBraces.exec(inline.text) : null
  if (found === null) return [inline, none]
  const values = new Map<string, string>()
  let id: string | null = null
  for (const part of (found[1] ?? '').split(/\s+/).filter((word) => word !== '')) {
    if (part.startsWith('#')) {
      id = part.slice(1)
    } else {
      const [name = '', value = ''] = part.split('=')
      values.set(name, value)
    }
  }
  return [
    { text: inline.text.slice(0, found.index), marks: inline.marks },
    { id, values }
  ]
}
