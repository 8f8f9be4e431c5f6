import { createHash } from 'node:crypto'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { KeptAssignment } from '../assignments/kept'
import { annotationSchema, type Annotation } from '../notes/model'
import { onCasusoverleg } from '../testing/annotations'
import { anyAssignment } from '../testing/any-assignment'
import { blockId, otherOutline, outline } from '../testing/report'
import { hasUnseen, withSigns } from '../text/unseen'
import { readableCopy, readableStart } from './readable'
import { readableStyle } from './readable-style'

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
const maker = { madeAt: new Date(2026, 10, 28, 14, 5).getTime(), madeBy: 'Naslag 1.0' }
const reports = [outline, otherOutline]
const made = (annotations: readonly Annotation[], left = 0): string =>
  readableCopy({ annotations, left, reports, assignments: [] }, maker, hash)

const created = new Date(2026, 10, 23, 9, 30).getTime()
let number = 0
const own = (block: string, more: object, anchor: object = {}): Annotation => {
  number += 1
  const quote = outline.blocks.get(blockId(block))?.text ?? 'Woorden van vroeger'
  return v.parse(annotationSchema, {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    anchor: { edition: 'proef-2024', block, start: 0, end: quote.length, quote, ...anchor },
    createdAt: created,
    updatedAt: created,
    ...more
  })
}
const note = (body: string, block = 'b-lokaal', anchor: object = {}): Annotation =>
  own(block, { kind: 'note', body }, anchor)

/** The places of texts in a page, in this order. */
const order = (page: string, ...texts: readonly string[]): void => {
  const places = texts.map((text) => page.indexOf(text))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
}

/** All markup of a page, without what stands between. */
const markupIn = (page: string): readonly string[] => page.match(/<[^>]*>/g) ?? []
const textIn = (page: string): string =>
  page
    .slice(page.indexOf('<body>'))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('the copy', () => {
  test('says what it is, of when and by which version', () => {
    const page = made([note('tekst')])
    expect(page.startsWith(readableStart)).toBe(true)
    expect(page).toContain('<title>Aantekeningen uit Naslag, 28 november 2026 om 14:05</title>')
    expect(page).toContain('Gemaakt op 28 november 2026 om 14:05 met Naslag 1.0: 1 aantekening.')
  })

  test('allows its own style by its hash, and nothing else', () => {
    const page = made([])
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    const style = /<style>(.*)<\/style>/s.exec(page)?.[1]
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash(style ?? '')}'; base-uri 'none'; form-action 'none'`
    )
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'))
    expect(page).not.toMatch(/\ssrc=|\shref=|\sstyle=|url\(|@import|<script|<link/)
    expect(readableStyle).not.toMatch(/[<&]/)
  })

  test('has reports, chapters and passages in the order of the text', () => {
    const page = made([
      note('achteraan', 'b-na-kader'),
      own('b-kader', { kind: 'bookmark' }),
      note('in het andere', 'b-lokaal', { edition: 'proef-2025' }),
      note('vooraan', 'b-eerste'),
      own('b-lokaal', { kind: 'highlight', meaning: 'mee-eens' })
    ])
    order(
      page,
      'Proefrapport (mei 2024)',
      '<h3>Inleiding</h3>',
      'Inleiding alinea 1',
      'vooraan',
      '<h3>1 Voorkomen</h3>',
      '1.1 alinea 1',
      'De DT&amp;V en de Pi-NL',
      'Markering: Mee eens',
      'kader Lokale aanpak alinea 1',
      'Bladwijzer',
      '1.1 alinea 5',
      'achteraan',
      'Proefrapport (mei 2025)',
      '<h3>2 Voorkomen</h3>',
      'in het andere'
    )
  })

  test('keeps together what hangs on the same words', () => {
    const page = made([
      note('de een'),
      note('de ander'),
      own('b-lokaal', { kind: 'bookmark' }),
      note('op twee woorden', 'b-lokaal', { start: 3, end: 7, quote: 'DT&V' })
    ])
    expect(page.match(/<article>/g)).toHaveLength(2)
    order(page, 'Bladwijzer', 'de een', 'de ander', '<blockquote>DT&amp;V', 'op twee woorden')
  })

  test('says when something was made, and changed', () => {
    const later = new Date(2026, 10, 24, 16, 0).getTime()
    expect(made([note('tekst')])).toContain('23 november 2026 om 09:30</span>')
    expect(made([own('b-lokaal', { kind: 'note', body: 'x', updatedAt: later })])).toContain(
      '23 november 2026 om 09:30, gewijzigd op 24 november 2026 om 16:00'
    )
  })

  test('leaves nothing out: not what has lost its place, its words or its report', () => {
    const page = made([
      note('zonder plaats', 'b-verdwenen', { quote: 'Woorden van vroeger' }),
      note('ander verslag', 'b-x', { edition: 'elders-2020', quote: 'Elders gezegd' }),
      note('veranderd', 'b-lokaal', { quote: 'Zoals het was' })
    ])
    order(
      page,
      'Zoals het was',
      'De tekst op deze plaats is veranderd',
      'veranderd</p>',
      'Zonder plaats in deze uitgave',
      'Woorden van vroeger',
      'zonder plaats</p>',
      'Rapport elders-2020',
      'Elders gezegd',
      'ander verslag'
    )
    expect(page.match(/veranderd sinds/g)).toHaveLength(1)
  })

  test('says what could not be read, and that there is nothing', () => {
    expect(made([], 2)).toContain('2 aantekeningen konden niet worden gelezen')
    expect(made([])).toContain('Er zijn nog geen aantekeningen.')
  })

  test('keeps lines and spaces as they were typed', () => {
    expect(made([note('een\n\n  twee\tdrie')])).toContain(
      '<p class="text" dir="auto">een\n\n  twee\tdrie</p>'
    )
  })
})

const bits = fc.constantFrom(
  ...['<', '>', '"', "'", '&', '/', '=', '`', '-', '!', '[', ']', '\0', '\r', '\n', '\t', ' '],
  ...['<script>', '</p>', '</script>', '</style>', '</title>', '<!--', '-->', ']]>', '<![CDATA['],
  ...['<img src=x onerror=ran()>', '" onload="ran()', '&lt;', '&#60;', '&amp', '&#x3C;script>'],
  ...['javascript:ran()', '<plaintext>', '<base href=//uit.example>', '\uFF1Cb\uFF1E', '+ADw-'],
  ...['\u202E', '\u2066', '\u200B', '\uFEFF', '\u2028', '\u061C', '\uD800', '\uDC00', '\u{E0041}']
)
const hostile = fc.oneof(
  fc.array(bits, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 30 })
)

describe('what a note says', () => {
  test('never becomes a tag, an attribute or a reference, and is there to the letter', () => {
    fc.assert(
      fc.property(hostile, hostile, (body, quote) => {
        const page = made([note(body, 'b-lokaal', { quote })])
        const plain = hasUnseen(body) ? '\u200B' : 'x'
        const harmless = made([note(plain, 'b-lokaal', { quote: 'x' })])
        expect(markupIn(page)).toEqual(markupIn(harmless))
        expect(page.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
        expect(page.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
        expect(textIn(page)).toContain(withSigns(body))
        expect(textIn(page)).toContain(withSigns(quote))
      }),
      { numRuns: 5_000 }
    )
  })

  test('hides nothing and turns nothing around', () => {
    fc.assert(
      fc.property(hostile, hostile, (body, quote) => {
        expect(hasUnseen(made([note(body, 'b-lokaal', { quote })]))).toBe(false)
      }),
      { numRuns: 2_000 }
    )
    expect(made([note('factuur\u202Efdp.exe')])).toContain('In deze notitie staan tekens')
    expect(made([note('factuur.pdf')])).not.toContain('In deze notitie staan tekens')
  })
})

describe('answers to reading assignments', () => {
  const [assignment] = fc.sample(
    anyAssignment(1_000).filter(({ questions }) => questions.length > 1),
    { numRuns: 1, seed: 3 }
  )
  const [first, second] = assignment?.questions ?? []
  if (assignment === undefined || first === undefined || second === undefined)
    throw new Error('no assignment')
  const kept = (answers: KeptAssignment['answers']): KeptAssignment => ({
    role: 'received',
    assignment: {
      ...assignment,
      title: 'Week <1>',
      questions: [first, { ...second, text: 'Wie zit aan tafel?' }]
    },
    answers,
    given: null,
    handIns: []
  })
  const copyOf = (answers: KeptAssignment['answers']): string =>
    readableCopy({ annotations: [], left: 0, reports, assignments: [kept(answers)] }, maker, hash)

  test('stand under their questions, with the passages that those are about', () => {
    const page = copyOf(new Map([[second.id, 'Een wijkagent\u202E.']]))
    const passage = second.passages[0]?.anchor.quote ?? ''
    expect(textIn(page)).toContain('geen aantekeningen en 1 antwoord op leesopdrachten.')
    order(
      textIn(page),
      'Leesopdrachten',
      'Week <1>',
      '2. Wie zit aan tafel?',
      withSigns(passage),
      'Uw antwoord',
      withSigns('Een wijkagent\u202E.'),
      'In dit antwoord staan tekens'
    )
    expect(page).not.toContain('Er zijn nog geen aantekeningen.')
  })

  test('are left out where nothing was answered', () => {
    const page = copyOf(new Map([[second.id, ' \n']]))
    expect(page).not.toContain('Leesopdracht')
    expect(page).toContain('Er zijn nog geen aantekeningen.')
  })

  test('never become markup', () => {
    fc.assert(
      fc.property(hostile, (answer) => {
        fc.pre(answer.trim() !== '')
        const page = copyOf(new Map([[second.id, answer]]))
        const harmless = copyOf(new Map([[second.id, hasUnseen(answer) ? '\u200B' : 'x']]))
        expect(markupIn(page)).toEqual(markupIn(harmless))
        expect(textIn(page)).toContain(withSigns(answer))
      }),
      { numRuns: 1_000 }
    )
  })
})

test('what is about a reference entry is named by it, apart from what is on the same words', () => {
  const page = made([
    note('Los'),
    own('b-lokaal', { kind: 'note', body: 'Ab', entry: onCasusoverleg })
  ])
  order(textIn(page), 'Los', 'Werkwijze: Casusoverleg', 'Ab')
})
