import { describe, expect, test } from 'vitest'
import { markdownOf } from '../../shared/document/to-markdown'
import { catalogueOf, type Catalogue } from '../../shared/reference/catalogue'
import { abbreviationId, entryKinds, type EntryKind } from '../../shared/reference/entry'
import { allFigures } from '../../shared/reference/figures'
import { noProcedureFilter } from '../../shared/reference/procedures'
import { reference } from '../../shared/testing/reference'
import { outline } from '../../shared/testing/report'
import { unfiltered } from '../testing/unfiltered'
import { overviewShown, type OverviewChoices } from './shown'
import { writtenOverview, type OverviewForm } from './written-overview'

const catalogue = catalogueOf(reference)
const byPhase: OverviewForm = { grouping: 'phase', goal: null, least: null }

/** All of a kind, as Markdown. */
const whole = (kind: EntryKind, form = byPhase, of: Catalogue = catalogue): string =>
  markdownOf(writtenOverview(outline, of, kind, null, form))

describe('an overview on paper', () => {
  test.each(entryKinds.filter((kind) => kind !== 'abbreviation'))(
    'has every %s, with what it says and where',
    (kind) => {
      const text = whole(kind)
      const titles = [...catalogue.entries[kind].keys()]
      expect(text.match(/^#{2,3} /gmu)?.length ?? 0).toBeGreaterThanOrEqual(titles.length)
      // What is said in one line has its place on it.
      expect(text).toMatch(/Bron: |\[.+\u00a0\d+\]/u)
    }
  )

  test('has an abbreviation on a line, with what it stands for and where the report says so', () => {
    const text = whole('abbreviation')
    expect(text).toMatch(/- \*\*DTN\*\* – Dreigingsbeeld.*\[.+\u00a0\d+\]/u)
    expect(text).toContain('Noot van de redactie: Verschijnt vaker.')
    // The report does not explain it: no place of the report says what it stands for.
    expect(text).toMatch(/Dienst Terugkeer en Vertrek \(toegevoegd door de redactie\). Ook: DTV$/mu)
  })

  test('has names, other words and spellings under the abbreviations, as the view has', () => {
    const terms = catalogueOf({
      ...reference,
      lexicon: {
        ...reference.lexicon,
        names: [{ term: 'Gemeente', variants: ['gemeenten'], note: 'Van de kaart.', given: null }],
        synonyms: [{ words: ['uitreiziger'], seek: ['Syriëganger'], note: null }],
        spelling: [{ preferred: 'casusoverleg', variants: ['casus-overleg'] }]
      }
    })
    const text = whole('abbreviation', byPhase, terms)
    expect(text.match(/^## .+$/gmu)).toEqual([
      '## Afkortingen',
      '## Namen en begrippen',
      '## Andere woorden voor hetzelfde',
      '## Spelling'
    ])
    expect(text).toContain('**Gemeente** – Ook: gemeenten')
    expect(text).toContain('Noot van de redactie: Van de kaart.')
    expect(text).toContain('**uitreiziger** – ook wel: Syriëganger')
    expect(text).toContain('**casusoverleg** – Ook: casus-overleg')
  })

  test('says once what a list is of, with its steps numbered below it', () => {
    const text = whole('procedure')
    expect(text.match(/\*\*Stappen:\*\*/gu)).toHaveLength(2)
    expect(text).toMatch(/\*\*Stappen:\*\*\n+ +1\. Deel de signalen\n+ +2\. Kies interventies/u)
  })

  test('has procedures by phase or by goal, as the view has', () => {
    const groups = (form: OverviewForm) => whole('procedure', form).match(/^##+ .+$/gmu)
    expect(groups(byPhase)).toEqual([
      '## Voorkomen',
      '### Casusoverleg (PGA)',
      '## Voorbereiden',
      '### Noodplan (NP)'
    ])
    expect(groups({ ...byPhase, grouping: 'goal' })).toEqual([
      '## Signaleren',
      '### Casusoverleg (PGA)',
      '## Een casus bespreken',
      '### Casusoverleg (PGA)',
      '## Een crisis voorbereiden',
      '### Noodplan (NP)'
    ])
    expect(groups({ ...byPhase, grouping: 'goal', goal: 'signaleren' })).toEqual([
      '## Signaleren',
      '### Casusoverleg (PGA)'
    ])
  })

  test('has who works with whom where the view shows that, as the list under the picture', () => {
    const text = whole('organisation', { ...byPhase, least: 1 })
    expect(text).toContain('# Wie werkt met wie')
    expect(text).toContain('Voorkomend in ten minste: 1 werkwijzen. 2 organisaties')
    expect(text).toMatch(/\*\*Gemeente \(1\)\*\*: Dienst Terugkeer en Vertrek \(1\)/u)
  })

  test('says of figures what does not add up, what the editors say, and what is lost', () => {
    const [group] = reference.groups
    const [total] = reference.figures
    if (group === undefined || total === undefined) throw new Error('no figures')
    const note = { text: 'Let op de telling.', toegevoegd: true } as const
    const part = { ...total, id: 'deel' as typeof total.id, label: 'Deel', value: 50 }
    const text = whole(
      'figure',
      byPhase,
      catalogueOf({
        ...reference,
        figures: [total, { ...part, notes: [{ ...note, text: 'Ook genoemd: 51.' }] }],
        groups: [{ ...group, sum: total.id, notes: [note] }]
      })
    )
    expect(text).toContain('De delen tellen niet op tot het totaal: 50 = 50')
    expect(text).toContain('Toegevoegd door de redactie: Let op de telling.')
    expect(text).toContain('Toegevoegd door de redactie: Ook genoemd: 51.')
    expect(text).toContain('## Cijfers die ontbreken in de ontvangen tekst')
  })
})

describe('an overview that is filtered', () => {
  const printed = (
    kind: EntryKind,
    choices: Partial<OverviewChoices>,
    asked: string | null = null
  ) =>
    markdownOf(
      writtenOverview(
        outline,
        catalogue,
        kind,
        overviewShown(
          outline,
          catalogue,
          kind,
          { ...unfiltered, ...choices },
          asked === null ? null : abbreviationId(asked)
        ),
        byPhase
      )
    )

  test.each<[EntryKind, Partial<OverviewChoices>, string, string]>([
    [
      'procedure',
      { procedure: { ...noProcedureFilter, text: 'interventies' } },
      'Casusoverleg',
      'Noodplan'
    ],
    ['organisation', { organisation: 'dtv' }, 'Dienst Terugkeer', 'Gemeente'],
    ['abbreviation', { abbreviation: 'terugkeer' }, 'DT&V', 'DTN']
  ])('has of every %s only what is shown, and by what', (kind, choices, shown, hidden) => {
    const text = printed(kind, choices)
    expect(text).toContain('Gefilterd, 1 van 2. Woorden: ')
    expect(text).toMatch(new RegExp(`^(#+ |- \\*\\*).*${shown.replace('&', '.{0,2}&')}`, 'mu'))
    expect(text).not.toMatch(new RegExp(`^(#+ |- \\*\\*).*${hidden}`, 'mu'))
  })

  test('is whole where nothing is filtered, and says nothing of filters', () => {
    expect(printed('procedure', {})).not.toContain('Gefilterd')
  })

  test('says so where nothing fits', () => {
    expect(printed('law', { law: 'zzz' })).toContain('Niets past bij dit filter.')
  })

  test('is whole where the address asks for what the filter would hide, as the view is', () => {
    const filter = { ...allFigures, text: 'zzz' }
    const asked = [...catalogue.entries.figure.keys()][0] ?? ''
    expect(printed('figure', { figure: { filter, at: null } })).toContain('Gefilterd, 0 van')
    expect(printed('figure', { figure: { filter, at: null } }, asked)).not.toContain('Gefilterd')
    expect(printed('figure', { figure: { filter, at: abbreviationId(asked) } }, asked)).toContain(
      'Gefilterd, 0 van'
    )
  })
})
