/** Names of the files that search opens, in build/corpus. */

/** Over the text of an edition, in its folder. */
export const textFiles = { index: 'search.bin', passages: 'passages.bin' } as const

/** Over the entries of its reference data, in its folder. */
export const entryFiles = { index: 'entries-search.bin', passages: 'entries.bin' } as const

/** What else the words of an edition are called, in its folder. */
export const phrasesFile = 'phrases.bin'

/** Dutch words, for all editions. */
export const wordFilterFile = 'dutch-words.bin'
