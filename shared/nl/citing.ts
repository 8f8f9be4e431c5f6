/** The words of a reference to the report. */
export const citing = {
  chapter: (number: string) => `hoofdstuk ${number}`,
  section: (number: string) => `par. ${number}`,
  paragraph: (number: number) => `alinea ${number}`,
  /** Neighbours in one section. */
  paragraphs: (first: number, last: number) => `alinea ${first}–${last}`,
  footnote: (label: string) => `voetnoot ${label}`,
  until: (first: string, last: string) => `${first} t/m ${last}`,
  page: (page: number) => `p. ${page}`,
  pages: (first: number, last: number) => `p. ${first}–${last}`,
  /** Of a passage only the page is known on which its section begins. */
  beginsOn: (section: string, page: number) => `${section} begint op p. ${page}`,
  quoted: (text: string) => `“${text}”`
} as const
