/** Notes whose place is not certain in the edition that is shown, and putting them back. */
import { count } from '../format'

export const standingText = {
  toCheck: {
    changed: {
      title: 'Plaats nakijken',
      advice:
        'De tekst is veranderd sinds u dit maakte. Kies waar het nu hoort; tot die tijd staat het nergens in de tekst.',
      was: 'Toen koos u:',
      now: (amount: number) => {
        if (amount === 0) return 'Dit deel van de passage staat niet meer in het rapport.'
        return amount === 1 ? 'Nu staat er:' : 'Nu staat er, het waarschijnlijkste eerst:'
      }
    },
    fromFile: {
      title: 'Plaats kiezen',
      advice:
        'Dit komt uit een bestand van een ander programma. De woorden staan in dit rapport net anders, of op meer plaatsen. Kies waar het hoort; tot die tijd staat het nergens in de tekst.',
      was: 'In het bestand staat:',
      now: (amount: number) => {
        if (amount === 0) return 'Dit deel van de passage is in dit rapport niet gevonden.'
        return amount === 1
          ? 'In het rapport staat:'
          : 'In het rapport staat, het waarschijnlijkste eerst:'
      }
    },
    here: 'Hier plaatsen',
    hereAt: (place: string) => `Hier plaatsen: ${place}`,
    elsewhere: 'Ergens anders',
    elsewhereFor: (quote: string) => `Ergens anders plaatsen: ${quote}`
  },
  lost: {
    changed: {
      title: 'Zonder plaats',
      advice:
        'Deze tekst staat niet meer in het rapport. Wat u erbij maakte, is bewaard. U kunt het zelf terugzetten.'
    },
    fromFile: {
      title: 'Uit een bestand, zonder plaats',
      advice:
        'De woorden hiervan zijn in dit rapport niet gevonden. Wat uit het bestand kwam, is bewaard. U kunt het zelf een plaats geven.'
    },
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
