/** The formats in which notes can be saved. A new one begins here. */

export const exchangeFormats = ['docx', 'pdf', 'markdown', 'csv', 'web-annotation'] as const
export type ExchangeFormat = (typeof exchangeFormats)[number]

/** What a file of each format ends in; `.annotation` is that of the W3C draft for EPUB. */
export const extensionOf = {
  docx: 'docx',
  pdf: 'pdf',
  markdown: 'md',
  csv: 'csv',
  'web-annotation': 'annotation'
} as const satisfies Readonly<Record<ExchangeFormat, string>>
