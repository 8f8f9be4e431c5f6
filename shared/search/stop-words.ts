/**
 * Words so common that a passage need not hold them: a question may be typed as it is asked. A query of
 * nothing else does look for them.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `aan af al als bij dan dat de deze die dit doen door dus een en er haar had hebben heeft hem het hij
  hoe hun ik in is ja je kan maar me meer men met mij mijn moet na naar niet nog nu of om omdat ons onze
  ook op over te tegen tot u uit van veel voor waar was wat we welke wel wie wij word worden wordt zal
  ze zich zij zijn zo zou
  waarom wanneer hoeveel waarvoor waarmee waarin waarop waaruit waaraan hoelang welk doet doe gaat ga
  gaan kunnen kun mag mogen moeten zou zouden zullen ben bent waren werd werden geworden geweest krijgt
  krijgen krijg kreeg heb hebt hadden daar hier iets iemand alle elke ieder zijn jouw uw hen ander
  andere via per tijdens sinds binnen tussen onder volgens zoals toen toch eens even`.split(/\s+/)
)
