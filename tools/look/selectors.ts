/** Selectors that cost more than they say. */
import { withoutComments } from './contrast'

/**
 * The selectors of a stylesheet that have the browser work out styles of much that did not change. `:has()` on what all
 * stands in has the whole page looked at anew whenever anything comes or goes: at the opening of a view the styles of
 * 1,450 elements instead of 320. `* + *` does so with all siblings of what goes away, whatever the rest of the selector
 * says: with a chapter for one row. Paper is drawn once: what is for print only may.
 */
export const costlySelectors = (css: string): readonly string[] =>
  [...withoutPrint(withoutComments(css)).matchAll(/([^{};]+)\{/gu)]
    .flatMap(([, selectors = '']) => selectors.split(',\n'))
    .map((selector) => selector.trim())
    .filter(
      (selector) =>
        /(?:^|\s)(?::root|html|body|#app|\.workspace)\S*:has\(/u.test(selector) ||
        /\*\s*\+\s*\*/u.test(selector)
    )

/** Without the rules of `@media print`, whose closing brace stands at the beginning of a line. */
const withoutPrint = (css: string): string => css.replaceAll(/@media print \{.*?\n\}/gsu, '')
