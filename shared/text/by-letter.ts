/** Compares two names as a Dutch list has them; many times as fast as localeCompare, which looks its language up each time. */
export const byLetter = (one: string, other: string): number => dutch.compare(one, other)

const dutch = new Intl.Collator('nl')
