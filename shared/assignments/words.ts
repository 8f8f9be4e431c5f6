const words = new Intl.Segmenter('nl', { granularity: 'word' })

/** How many words a text has. */
export const wordsAmount = (text: string): number => {
  let amount = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike === true) amount += 1
  return amount
}
