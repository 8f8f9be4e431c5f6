/** The pane at the right of the text. */
export const railText = {
  label: 'Zijpaneel',
  page: 'Op deze pagina',
  notes: 'Notities',
  noPlace:
    'Deze pagina is geen tekst van het rapport. Kies een hoofdstuk in de inhoud; dan staan hier de koppen ervan.'
} as const
