/** About links that open Naslag from another program. */
export const linksText = {
  refused: 'Deze koppeling naar Naslag kan niet worden geopend',
  advice:
    'Zij is onvolledig of beschadigd. Vraag de afzender om een nieuwe koppeling, of zoek de passage zelf op. U bent gebleven waar u was.',
  dismiss: 'Melding over de koppeling sluiten'
} as const
