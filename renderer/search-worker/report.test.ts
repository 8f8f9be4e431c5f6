import { describe, expect, test } from 'vitest'
import { hitKinds, type Answer, type Hit } from '../../shared/search/model'
import { fold } from '../../shared/text/fold'
import { sentencesOf } from '../../shared/text/sentences'
import { openReport } from '../../tools/search/fixtures/rat-2024'

const { corpus, ask, block, engine } = await openReport()

const textOf = ({ block: id }: Hit): string => block(id).text
const isOfText = ({ target }: Hit): boolean => target.kind === 'block'
const textHits = (answer: Answer): readonly Hit[] => answer.hits.filter(isOfText)
const blocksOf = (answer: Answer): readonly string[] => textHits(answer).map(({ block: id }) => id)
const sections = new Map(corpus.sections.map((section) => [section.id, section]))
const titlesOver = ({ section }: Hit): readonly string[] => {
  const titles: string[] = []
  for (let at = sections.get(section); at !== undefined;) {
    titles.push(at.title)
    at = at.parent === null ? undefined : sections.get(at.parent)
  }
  return titles
}
const snippetText = ({ snippet }: Hit): string => snippet.map(({ text }) => text).join('')

describe('a sentence of the report that is typed finds its place first', () => {
  const sentences = corpus.blocks.flatMap(({ text }) =>
    sentencesOf(text)
      .map(([start, end]) => text.slice(start, end).trim())
      .filter((sentence) => sentence.split(/\s+/u).length >= 5)
  )

  test.each([
    ['as it is', (sentence: string) => sentence],
    ['in quotes', (sentence: string) => `"${sentence.replaceAll(/["“”„]/gu, ' ')}"`]
  ])('%s', (_, typed) => {
    expect(sentences.length).toBeGreaterThan(400)
    const astray = sentences.filter((sentence) => {
      const [first] = ask(typed(sentence), { limit: 1 }).hits
      return first === undefined || !isOfText(first) || !textOf(first).includes(sentence)
    })
    expect(astray).toEqual([])
  })
})

describe('words find what they should', () => {
  test('a piece of a word that is no word of it finds nothing', () => {
    expect(ask('kening')).toMatchObject({ hits: [], near: [], unknown: ['kening'] })
  })

  test.each([
    ['financiering', 'terrorismefinanciering'],
    ['overleg', 'casusoverleg'],
    ['wetten', 'wet'],
    ['bedrijf', 'bedrijven'],
    ['veroordeling', 'veroordeeld'],
    ['gebiedsverbod', 'gebieds-, contact- of uitreisverbod'],
    ['OM', 'Openbaar Ministerie'],
    ['Openbaar Ministerie', 'OM'],
    ['openbaar ministerie', 'OM'],
    ['Landelijk Steunpunt Extremisme', 'LSE'],
    ['dienst terugkeer en vertrek', 'DT&V']
  ])('%s finds a passage that has %s', (query, word) => {
    const [wanted, typed] = [word, query].map(
      (one) => new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'iu')
    )
    const hits = textHits(ask(query)).filter((hit) => wanted?.test(textOf(hit)))
    // Also where the word that was typed is not.
    expect(hits.filter((hit) => typed?.test(textOf(hit)) === false)).not.toEqual([])
  })

  test('the common word is not the abbreviation', () => {
    const common = ask('om')
    expect(common.total).toBeGreaterThan(0)
    for (const hit of textHits(common)) expect(textOf(hit)).toMatch(/(?<!\p{L})om(?!\p{L})/iu)
  })

  test('a typing error is mended, and it is said', () => {
    const answer = ask('marechausee')
    expect(answer.mended).toBe('marechaussee')
    expect(answer.hits[0]?.why).toContainEqual(
      expect.objectContaining({ word: 'marechausee', reason: 'typo' })
    )
    expect(answer.hits.length).toBe(ask('marechaussee').hits.length)
  })

  test('one click back to what was typed mends nothing', () => {
    expect(ask('marechausee', { isLiteral: true })).toMatchObject({
      total: 0,
      mended: null,
      unknown: ['marechausee']
    })
    const exact = ask('wet', { isLiteral: true })
    expect(exact.also).toEqual([])
    expect(exact.total).toBeGreaterThan(0)
    for (const { why } of exact.hits) {
      expect(why.map(({ reason, found }) => [reason, found.toLowerCase()])).toEqual([
        ['exact', 'wet']
      ])
    }
  })

  test('a Dutch word that the report lacks finds nothing, and is named', () => {
    expect(ask('huurtoeslag')).toMatchObject({
      total: 0,
      hits: [],
      near: [],
      mended: null,
      unknown: ['huurtoeslag']
    })
  })

  test('what was also looked for is told', () => {
    expect(ask('OM').also).toContainEqual(
      expect.objectContaining({ word: 'OM', reason: 'abbreviation' })
    )
  })
})

describe('the query language', () => {
  const having = (pattern: RegExp, answer: Answer): readonly Hit[] =>
    textHits(answer).filter((hit) => pattern.test(textOf(hit)))

  test('NIET leaves out, in other forms and written out too', () => {
    const answer = ask('politie NIET gemeente')
    expect(answer.total).toBeGreaterThan(0)
    expect(having(/(?<!\p{L})gemeenten?(?!\p{L})/iu, answer)).toEqual([])
    const without = ask('politie NIET OM')
    expect(without.total).toBeGreaterThan(0)
    expect(having(/(?<!\p{L})OM(?!\p{L})|Openbaar Ministerie/u, without)).toEqual([])
  })

  test('NIET alone asks for all the rest', () => {
    const all = ask('soort:kader').total
    const without = ask('soort:kader NIET gemeente')
    expect(without.total).toBeGreaterThan(0)
    expect(without.total).toBeLessThan(all)
    expect(having(/(?<!\p{L})gemeenten?(?!\p{L})/iu, without)).toEqual([])
  })

  test('OF finds what either finds, EN what both do', () => {
    const [one, other] = ['politie', 'moskeeën'].map((word) => new Set(blocksOf(ask(word))))
    const either = blocksOf(ask('politie OF moskeeën'))
    expect(new Set(either)).toEqual(new Set([...(one ?? []), ...(other ?? [])]))
    const both = blocksOf(ask('politie EN moskeeën'))
    expect(both.every((id) => one?.has(id) === true && other?.has(id) === true)).toBe(true)
  })

  test.each([
    ['hoofdstuk:2', (hit: Hit) => engine.partOf(hit.edition, hit.block) === 'voorkomen'],
    ['hoofdstuk:voork', (hit: Hit) => engine.partOf(hit.edition, hit.block) === 'voorkomen'],
    [
      'hoofdstuk:"Voorkomen" dreiging',
      (hit: Hit) => engine.partOf(hit.edition, hit.block) === 'voorkomen'
    ],
    ['soort:kader', ({ kind }: Hit) => kind === 'box'],
    ['soort:voetnoten', ({ kind }: Hit) => kind === 'footnote'],
    ['soort:wetten', ({ kind }: Hit) => kind === 'law'],
    [
      'soort:koppen soort:werkwijzen politie',
      ({ kind }: Hit) => kind === 'heading' || kind === 'procedure'
    ]
  ])('%s leaves only that over', (query, passes) => {
    const { hits } = ask(query)
    expect(hits.length).toBeGreaterThan(0)
    expect(hits.filter((hit) => !passes(hit))).toEqual([])
  })

  test('a filter that names nothing lets nothing through', () => {
    for (const query of [
      'hoofdstuk:99',
      'soort:gedicht',
      'label:belangrijk',
      'soort:constructor'
    ]) {
      expect(ask(query)).toMatchObject({ total: 0, hits: [] })
    }
  })
})

describe('the list', () => {
  test('by place is in the order of the report', () => {
    const order = new Map(corpus.blocks.map(({ id }, at) => [id, at]))
    const places = ask('gemeente', { order: 'place' }).hits.map(
      ({ block: id }) => order.get(id) ?? -1
    )
    expect(places.length).toBeGreaterThan(20)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    const byRelevance = ask('gemeente').hits
    expect(byRelevance.map(({ score }) => score)).toEqual(
      byRelevance.map(({ score }) => score).toSorted((one, other) => other - one)
    )
    expect(byRelevance).toHaveLength(places.length)
  })

  test.each(['gemeente', 'politie', 'hoofdstuk:2', 'marechausee', 'politie OF OM'])(
    '%s: facets add up',
    (query) => {
      const { total, facets, hits } = ask(query)
      expect(hits).toHaveLength(total)
      for (const list of [facets.kinds, facets.parts]) {
        expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      }
      for (const { kind, count } of facets.kinds)
        expect(ask(query, { kinds: [kind] }).total).toBe(count)
      for (const { part, count } of facets.parts)
        expect(ask(query, { parts: [part] }).total).toBe(count)
      const [kind] = facets.kinds
      const chosen = ask(query, { kinds: kind === undefined ? [] : [kind.kind] })
      // A choice of kinds is no reason to forget the other kinds, but it counts for the chapters.
      expect(chosen.facets.kinds).toEqual(facets.kinds)
      expect(chosen.facets.parts.reduce((sum, { count }) => sum + count, 0)).toBe(chosen.total)
    }
  )

  test('a limit shortens the list and not the count', () => {
    const { hits, total } = ask('gemeente', { limit: 3 })
    expect(hits).toEqual(ask('gemeente').hits.slice(0, 3))
    expect(total).toBe(ask('gemeente').total)
  })

  test('near is there only when nothing answers, and apart', () => {
    const nearly = ask('weersvoorspelling gemeente')
    expect(nearly).toMatchObject({ hits: [], total: 0 })
    expect(nearly.near.length).toBeGreaterThan(0)
    expect(nearly.unknown).toEqual(['weersvoorspelling'])
    expect(ask('gemeente').near).toEqual([])
  })
})

describe('what is shown of a hit', () => {
  const queries = [
    ...[
      'gemeente',
      'financiering',
      'OM',
      'gebiedsverbod',
      'marechausee',
      'terrorisme OF extremisme'
    ],
    ...['"lokale aanpak"', 'wat doet de politie', 'dtv', 'art. 14 lid 2 RWN', 'de', 'hoofdstuk:1']
  ]
  const hits = queries.flatMap((query) => ask(query).hits)

  test('a passage that may be misread is found, and never shown in short', () => {
    const flagged = hits.filter((hit) => isOfText(hit) && block(hit.block).note !== null)
    expect(flagged.length).toBeGreaterThan(0)
    for (const { snippet } of flagged) expect(snippet).toEqual([])
  })

  test('a snippet is of the text, whole sentences when they are not too long', () => {
    const shown = hits.filter((hit) => isOfText(hit) && hit.snippet.length > 0)
    expect(shown.length).toBeGreaterThan(100)
    for (const hit of shown) {
      const text = textOf(hit)
      const core = snippetText(hit)
        .replace(/^…\u00a0/u, '')
        .replace(/\u00a0…$/u, '')
      const at = text.indexOf(core)
      expect(at).toBeGreaterThanOrEqual(0)
      const sentences = sentencesOf(text)
      const isLong = sentences.some(([start, end]) => end - start > 220 && at >= start && at < end)
      if (isLong) continue
      expect(sentences.map(([start]) => start)).toContain(at)
      expect(
        sentences.map(([start, end]) => start + text.slice(start, end).trimEnd().length)
      ).toContain(at + core.length)
    }
  })

  test('what is marked when it opens are words of its text, in order and apart', () => {
    for (const hit of hits) {
      const text = textOf(hit)
      let end = 0
      for (const [from, to] of hit.matches) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        if (isOfText(hit)) {
          expect(text.slice(from, to)).toMatch(
            /^[\p{L}\p{Nd}].*[\p{L}\p{M}\p{Nd}]$|^[\p{L}\p{Nd}]$/u
          )
          expect(`${text[from - 1] ?? ' '}${text[to] ?? ' '}`).toMatch(/^[^\p{L}\p{Nd}]{2}$/u)
        }
        end = to
      }
    }
  })

  test('each says why: by a word of its own, or of a title over it', () => {
    for (const hit of ask('gemeente OF financiering').hits) expect(hit.why).not.toEqual([])
    for (const hit of hits.filter(isOfText)) {
      for (const { found, where } of hit.why) {
        const titles = titlesOver(hit).map(fold)
        if (where === 'text') expect(textOf(hit)).toContain(found)
        else expect(titles.filter((title) => title.includes(fold(found)))).not.toEqual([])
      }
    }
  })

  test('kinds are those that facets know', () => {
    for (const { kind } of hits) expect(hitKinds).toContain(kind)
  })
})
