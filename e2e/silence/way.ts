/** What each way out consists of, and how one is written down. */

export interface Way {
  readonly name: string
  /** The host it leads to: a name, or an address, that no other way has. */
  readonly to: string
  readonly go: (to: string) => unknown
}

type Go = Way['go']

/** Ways to a name each. */
export const byName = (ways: Readonly<Record<string, Go>>): readonly Way[] =>
  Object.entries(ways).map(([name, go]) => ({ name, to: `${name}.uit.example`, go }))

/** Ways to an address each, of the version that is asked for. `first` is the number of the first one. */
export const byAddress = (
  version: 4 | 6,
  first: number,
  ways: Readonly<Record<string, Go>>
): readonly Way[] =>
  Object.entries(ways).map(([name, go], at) => ({
    name,
    to: version === 4 ? `198.51.100.${first + at}` : `[2001:db8:1::${(first + at).toString(16)}]`,
    go
  }))

/** Puts an element into the page. */
export const put = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[T] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  document.body.append(element)
  return element
}

/** An element of SVG with attributes. */
export const drawn = (tag: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
