/** Dutch compounds: written as one word, asked for by their parts. */

/** Between two parts: terrorisme-, gemeente-raad, veiligheid-s-dienst, boek-en-plank. */
const links = ['', 's', 'en', 'e', 'n'] as const

const shortestPart = 3

/** Parts shorter than this must stand beside one that is not: `wet` in jeugdwet. */
const shortPart = 4

/** No Dutch word is longer; to look for parts in one that is takes time. */
const longest = 80

/** Endings that are words as well, but no parts: belangrijk is no empire. */
const suffixes = new Set(
  `rijk lijk loos vol baar zaam heid achtig matig schap dom ing lijke lijks rijke loze iteit isme
  heden ingen ende eren atie aties ering eringen elijk elijke ster sters ling lingen`.split(/\s+/)
)

/** Prefixes and prepositions: an overleg is no leg. */
const prefixes = new Set(
  `aan achter af al alle ander bij binnen boven buiten be door er eer ge her het hun in ken mee met na
  naar niet om on onder ont ook op over per sub te tegen ten ter terug toe tot tussen uit van ver voor
  voort vol vrij weg wel zijn den der des een en de die dat dit der hoe los mis zal was wat wie waar
  samen mede neder`.split(/\s+/)
)

const isHead = (part: string, isPart: (part: string) => boolean): boolean =>
  part.length >= shortestPart && !suffixes.has(part) && !prefixes.has(part) && isPart(part)

const isModifier = (part: string, isPart: (part: string) => boolean): boolean =>
  part.length >= shortestPart && !prefixes.has(part) && isPart(part)

/**
 * Cuts a folded form into the two or three words it is made of, or gives null when it is not made of
 * known ones. The last is the head; of several ways the one with the longest head is taken, since a
 * compound is a kind of its head: `rijksopleidingsinstituut` is rijk, opleiding, instituut.
 */
export const splitCompound = (
  form: string,
  isPart: (part: string) => boolean,
  most = 3
): readonly string[] | null => {
  if (form.length < shortestPart + shortPart || form.length > longest) return null
  for (let at = shortestPart; at <= form.length - shortestPart; at += 1) {
    const head = form.slice(at)
    if (!isHead(head, isPart)) continue
    for (const link of links) {
      if (!form.slice(0, at).endsWith(link)) continue
      const modifier = form.slice(0, at - link.length)
      if (Math.min(modifier.length, head.length) < shortPart && form.length < shortPart * 2)
        continue
      if (isModifier(modifier, isPart)) return [modifier, head]
      const inner = most > 2 ? splitCompound(modifier, isPart, most - 1) : null
      if (inner !== null) return [...inner, head]
    }
  }
  return null
}
