/** The letter after Alt that chooses an item of a menu, on Windows and Linux. */

const letter = /[\p{L}\p{Nd}]/u

/**
 * The labels of one menu with `&` before the letter that chooses each: the first letter of a word where that
 * is free, else any other that is. A label of which all letters are taken goes without.
 */
export const withMnemonics = (labels: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return labels.map((label) => {
    const at = candidates(label).find((index) => !taken.has(keyAt(label, index)))
    if (at !== undefined) taken.add(keyAt(label, at))
    return at === undefined
      ? escaped(label)
      : `${escaped(label.slice(0, at))}&${escaped(label.slice(at))}`
  })
}

const keyAt = (label: string, index: number): string => label.charAt(index).toLowerCase()

/** Places of letters that a key can type: those that begin a word come first. */
const candidates = (label: string): readonly number[] => {
  const letters = Array.from(label.matchAll(/[a-z0-9]/gi), ({ index }) => index)
  const isFirst = (index: number): boolean => index === 0 || !letter.test(label.charAt(index - 1))
  return [...letters.filter(isFirst), ...letters.filter((index) => !isFirst(index))]
}

/** A menu shows one `&` for two. */
const escaped = (text: string): string => text.replaceAll('&', '&&')
