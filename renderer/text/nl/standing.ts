/** Notes whose place is not certain in the edition that is shown, and putting them back. */
import { count } from '../format'

export const standingText = {
  toCheck: {
    title: 'Plaats nakijken',
    advice:
      'De tekst is veranderd sinds u dit maakte. Kies waar het nu hoort; tot die tijd staat het nergens in de tekst.',
    was: 'Toen koos u:',
    now: (amount: number) => {
      if (amount === 0) return 'Dit deel van de passage staat niet meer in het rapport.'
      return amount === 1 ? 'Nu staat er:' : 'Nu staat er, het waarschijnlijkste eerst:'
    },
    here: 'Hier plaatsen',
    hereAt: (place: string) => `Hier plaatsen: ${place}`,
    elsewhere: 'Ergens anders',
    elsewhereFor: (quote: string) => `Ergens anders plaatsen: ${quote}`
  },
  lost: {
    title: 'Zonder plaats',
    advice:
      'Deze tekst staat niet meer in het rapport. Wat u erbij maakte, is bewaard. U kunt het zelf terugzetten.',
    putBack: 'Terugzetten…',
    putBackFor: (quote: string) => `Terugzetten: ${quote}`
  },
  placing: {
    label: 'Terugzetten',
    advice: 'Selecteer in de tekst de passage waar dit hoort, of ga naar de alinea.',
    here: 'Hier terugzetten',
    hereAt: (place: string) => `Hier terugzetten: ${place}`,
    nowhere: 'Hier terugzetten: ga eerst naar een alinea',
    cancel: 'Annuleren'
  },
  seeking: 'De plaatsen van uw aantekeningen worden opgezocht.',
  inStatus: (amount: number) => `${count(amount, 'plaats', 'plaatsen')} nakijken`
} as const
