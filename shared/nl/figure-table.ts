/** The words of a table of key figures that goes to other programs. */
export const figureTableWords = {
  title: (report: string) => `Kerncijfers uit ${report}`,
  flagged: 'De tekst van deze passage is mogelijk verkeerd overgenomen.',
  added: (note: string) => `Toegevoegd door de redactie: ${note}`
}

/** Columns in their order; `width` in characters. */
export const figureColumns = {
  chapter: { name: 'Hoofdstuk', width: 16 },
  group: { name: 'Groep', width: 30 },
  label: { name: 'Wat', width: 50 },
  approximate: { name: 'Benadering', width: 12 },
  value: { name: 'Waarde', width: 12 },
  unit: { name: 'Eenheid', width: 18 },
  from: { name: 'Periode van', width: 18 },
  to: { name: 'Periode tot', width: 18 },
  reference: { name: 'Peildatum', width: 18 },
  quote: { name: 'Citaat', width: 60 },
  report: { name: 'Rapport', width: 30 },
  place: { name: 'Plaats', width: 30 },
  page: { name: 'Bladzijde', width: 14 },
  notes: { name: 'Opmerkingen', width: 50 },
  link: { name: 'Koppeling', width: 40 }
} as const satisfies Readonly<Record<string, { readonly name: string; readonly width: number }>>
