/** Contrast between the colours of renderer/styles/tokens.css, theme by theme. */

/** A colour token's name, without the dashes before it. */
type Token = string

/** Tokens that meet on the screen: each of `front` upon each of `back`. */
export interface Meeting {
  readonly what: string
  readonly front: readonly Token[]
  readonly back: readonly Token[]
  /** The least contrast ratio, 1 to 21. */
  readonly least: number
}

/** What is known of the design's colours apart from their values. */
export interface Palette {
  readonly themes: readonly string[]
  readonly meetings: readonly Meeting[]
  /** Colours that carry no information, which no ratio is asked of. */
  readonly decorative: readonly Token[]
  /** What a theme sets apart from colours. */
  readonly notColours: readonly string[]
}

/** What a theme sets: token to value, as written. */
type Values = ReadonlyMap<Token, string>

/**
 * Everything that is wrong with the colours, one line each; nothing when all is well. A colour that no
 * meeting names is wrong too, so that none comes in unmeasured.
 */
export const contrastProblems = (css: string, palette: Palette): readonly string[] => {
  const named = new Set([
    ...palette.decorative,
    ...palette.meetings.flatMap(({ front, back }) => [...front, ...back])
  ])
  return palette.themes.flatMap((theme) => {
    const values = valuesOf(css, theme)
    if (values === null) return [`${theme}: no rule :root[data-theme='${theme}']`]
    const colours = new Map([...values].filter(([name]) => !palette.notColours.includes(name)))
    return [
      ...[...colours]
        .filter(([, value]) => channelsOf(value) === null)
        .map(([name, value]) => `${theme}: --${name} is ${value}, not a colour as #rrggbb`),
      ...[...colours.keys()]
        .filter((name) => !named.has(name))
        .map((name) => `${theme}: --${name} is measured against nothing`),
      ...[...named]
        .filter((name) => !colours.has(name))
        .map((name) => `${theme}: --${name} has no value`),
      ...palette.meetings.flatMap((meeting) => tooFaint(theme, colours, meeting))
    ]
  })
}

/** The colours written out in a stylesheet, where only tokens should stand. */
export const literalColours = (css: string): readonly string[] =>
  withoutComments(css).match(
    /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^)]*\)/gi
  ) ?? []

/**
 * The contrast ratio of two colours, 1 to 21; null when one of them is not #rrggbb.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export const contrastOf = (one: string, other: string): number | null => {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return a === null || b === null ? null : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminanceOf = (colour: string): number | null => {
  const channels = channelsOf(colour)
  if (channels === null) return null
  const [red, green, blue] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue of #rrggbb, each 0 to 1. */
const channelsOf = (colour: string): readonly [number, number, number] | null => {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  return [
    Number.parseInt(red, 16) / 255,
    Number.parseInt(green, 16) / 255,
    Number.parseInt(blue, 16) / 255
  ]
}

const tooFaint = (
  theme: string,
  values: Values,
  { what, front, back, least }: Meeting
): readonly string[] =>
  front.flatMap((upper) =>
    back.flatMap((lower) => {
      const [one, other] = [values.get(upper), values.get(lower)]
      // A missing or unreadable value has been named already.
      const ratio = one === undefined || other === undefined ? null : contrastOf(one, other)
      if (ratio === null || ratio >= least) return []
      // Rounded down: 4.496 is not to be shown as the 4.50 that it misses.
      const shown = (Math.floor(ratio * 100) / 100).toFixed(2)
      return [`${theme}: --${upper} on --${lower} is ${shown}:1, ${what} needs ${least}:1`]
    })
  )

/** What the rule of a theme sets; null where there is no such rule. */
const valuesOf = (css: string, theme: string): Values | null => {
  const rule = new RegExp(`:root\\[data-theme='${theme}'\\]\\s*\\{([^}]*)\\}`).exec(
    withoutComments(css)
  )?.[1]
  if (rule === undefined) return null
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim()
    ])
  )
}

export const withoutComments = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
