import { describe, expect, test } from 'vitest'
import { readReport } from './read-report'

const read = (...lines: readonly string[]) => readReport(lines.join('\n'))

describe('a report reads as blocks', () => {
  test('headings carry id, level and chapter number, and open their section', () => {
    const { blocks, problems } = read(
      '# Verwerven {#verwerven nummer=1}',
      '',
      'Tekst.',
      '',
      '## CT Infobox {#ct}'
    )
    expect(problems).toEqual([])
    expect(blocks).toMatchObject([
      { kind: 'heading', text: 'Verwerven', section: 'verwerven', level: 1, chapter: 1, line: 1 },
      { kind: 'paragraph', text: 'Tekst.', section: 'verwerven', line: 3 },
      { kind: 'heading', text: 'CT Infobox', parent: 'verwerven', level: 2, chapter: null, line: 5 }
    ])
  })

  test('text after a box belongs to the section around the box', () => {
    const { blocks } = read(
      '# Deel {#deel}',
      '',
      ':::kader',
      '',
      '## Kader {#kader}',
      '',
      'In het kader.',
      '',
      ':::',
      '',
      'Erna.'
    )
    expect(blocks.map(({ section }) => section)).toEqual(['deel', 'kader', 'kader', 'deel'])
    expect(blocks[1]).toMatchObject({ box: true, added: false, parent: 'deel' })
  })

  test('marks stand beside the text', () => {
    const { blocks } = read(
      '# Deel {#deel}',
      '',
      'Ruim **50.000** keer[^4], zie [de kaart](#) van C:2022:491.',
      '',
      '[^4]: Een noot.'
    )
    expect(blocks[1]).toMatchObject({
      text: 'Ruim 50.000 keer, zie de kaart van C:2022:491.',
      marks: [
        { kind: 'strong', start: 5, end: 11 },
        { kind: 'footnote', at: 16, label: '4' },
        { kind: 'link', start: 22, end: 30, href: null }
      ]
    })
    expect(blocks[2]).toMatchObject({ kind: 'footnote', label: '4', text: 'Een noot.' })
  })

  test('lists keep their numbers, depths and ordinals as written', () => {
    const { blocks } = read(
      '# Deel {#deel}',
      '',
      '- Een',
      '  - Dieper',
      '',
      'Ertussen.',
      '',
      '3. Drie',
      '5. Vijf'
    )
    expect(blocks.filter(({ kind }) => kind === 'list-item')).toMatchObject([
      { text: 'Een', list: 1, depth: 0, marker: 'bullet' },
      { text: 'Dieper', list: 1, depth: 1, marker: 'bullet' },
      { text: 'Drie', list: 2, depth: 0, marker: 3 },
      { text: 'Vijf', list: 2, depth: 0, marker: 5 }
    ])
  })

  test('notes hang on the block before them, also in a list and under a footnote', () => {
    const { blocks, problems } = read(
      '# Deel {#deel}',
      '',
      '- Een[^1]',
      '',
      '  ::redactienoot[Bij het punt.]',
      '',
      '[^1]: Noot',
      '',
      '    ::redactienoot[Bij de voetnoot.]',
      '',
      ':::cijfers-ontbreken',
      '2022: De cijfers van deze figuur ontbreken in de brontekst.',
      '',
      '::redactienoot[Bij de figuur.]',
      ':::'
    )
    expect(problems).toEqual([])
    expect(blocks.map(({ kind, note }) => [kind, note])).toEqual([
      ['heading', null],
      ['list-item', 'Bij het punt.'],
      ['footnote', 'Bij de voetnoot.'],
      ['gap', 'Bij de figuur.']
    ])
  })

  test("an editor's own box title says so to the reader", () => {
    const { blocks } = read('# Deel {#deel}', '', ':::kader', '## Kader {#kader toegevoegd}', ':::')
    expect(blocks[1]).toMatchObject({ added: true })
    expect(blocks[1]?.note).toMatch(/toegevoegd door de redactie/)
  })
})

describe('a problem names its line and what to do', () => {
  const part = '# Deel {#deel}\n\n'
  test.each([
    ['# Zonder id', 1, 'a heading without an id'],
    ['# Deel {#Deel}', 1, '"Deel" is not an id'],
    ['# Deel {#deel nummer=nul}', 1, '"nummer=nul" is no chapter number'],
    ['# Deel {#deel kleur=rood}', 1, '"kleur" is not known here'],
    ['Tekst vooraf.', 1, 'text before the first heading'],
    [`${part}### Te diep {#te-diep}`, 3, 'level 3 stands under level 1'],
    [`${part}##### Te diep {#te-diep}`, 3, 'level 5 is too deep'],
    [`${part}Regel een\nregel twee`, 3, 'a block runs over more than one line'],
    [`${part}Noot[^9].`, 3, 'footnote [^9] has no text in its own section'],
    [`${part}*Schuin*`, 3, 'Markdown of the kind "emphasis" is not part of the format'],
    [`${part}> Citaat`, 3, 'Markdown of the kind "blockquote" is not part of the format'],
    [`${part}:::doos\nTekst.\n:::`, 3, '":::doos" is not part of the format'],
    [`${part}:::kader\nTekst.\n:::`, 3, 'a box without a title'],
    [`${part}:::cijfers-ontbreken\n2022: onbekend\n:::`, 3, 'a gap that does not say so'],
    [`${part}Tekst.\n\n::noot[Hier.]`, 5, '"::noot" is not known here'],
    [`${part}T.\n\n::redactienoot[A.]\n\n::redactienoot[B.]`, 7, 'a second note on one block'],
    [`${part}Zie :kleur[rood].`, 3, '":kleur[...]" is not part of the format'],
    [`${part}- Een\n\n  Nog een`, 5, 'a list item with more than one paragraph']
  ])('%j', (markdown, line, message) => {
    const { problems } = readReport(markdown)
    const found = problems.filter((problem) => problem.message.includes(message))
    expect(found).toMatchObject([{ file: 'report.md', line }])
    for (const { advice } of problems) expect(advice).not.toBe('')
  })
})
