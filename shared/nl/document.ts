/** What a written document says of itself. */
export const documentText = {
  tags: (tags: readonly string[]) => `Labels: ${tags.join(', ')}`,
  highlighted: (meaning: string) => `Gemarkeerd als ${meaning}`,
  bookmark: (name: string) => (name === '' ? 'Bladwijzer' : `Bladwijzer: ${name}`),
  /** Of a note that was removed since it was put in a collection. */
  noteGone: 'Deze notitie is sindsdien verwijderd.',
  /** Of a reference entry that its report no longer has. */
  entryGone:
    'Dit staat niet meer in de naslag van het rapport. Hierboven staat hoe het er eerder stond.',
  /** Of words that stand in no report that is here. */
  notHere: 'Deze woorden staan zo niet meer in een rapport op deze computer.'
} as const
