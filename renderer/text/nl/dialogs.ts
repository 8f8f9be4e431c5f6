/** What all dialogs share. */
export const dialogsText = {
  cancel: 'Annuleren',
  close: 'Sluiten',
  dismiss: 'Melding sluiten',
  failed: 'Dit is niet gelukt. Sluit Naslag, start het opnieuw en probeer het nog eens.'
} as const
