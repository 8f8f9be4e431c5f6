import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrastOf, contrastProblems, literalColours, type Palette } from './contrast'
import { palette } from './palette'

const folder = join(import.meta.dirname, '../../renderer/styles')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

describe('the design', () => {
  test('has enough contrast wherever two colours meet, in every theme', () => {
    expect(contrastProblems(read('tokens.css'), palette)).toEqual([])
  })

  test('has its colours in tokens.css only', () => {
    const others = readdirSync(folder).filter((file) => file !== 'tokens.css')
    expect(others.flatMap((file) => literalColours(read(file)))).toEqual([])
  })

  test('is measured: a fainter ink is found, in the theme that has it', () => {
    const css = read('tokens.css').replace('--ink-2: #4c5561', '--ink-2: #8c95a1')
    const problems = contrastProblems(css, palette)
    expect(problems).toContain('light: --ink-2 on --paper is 3.03:1, secondary text needs 4.5:1')
    expect(problems.every((problem) => problem.startsWith('light: --ink-2 '))).toBe(true)
  })
})

describe('a small palette', () => {
  const small: Palette = {
    themes: ['day'],
    meetings: [{ what: 'text', front: ['ink'], back: ['paper'], least: 7 }],
    decorative: ['hairline'],
    notColours: ['shadow']
  }
  const day = (...values: readonly string[]): string =>
    `/* #123 */ :root { --radius: 6px; } :root[data-theme='day'] { ${values.map((each) => `${each};`).join(' ')} }`
  const fine = ['--ink: #000000', '--paper: #ffffff', '--hairline: #eeeeee']

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing', fine, []],
    ['no colours', [...fine, '--shadow: 0 0 1px black'], []],
    [
      'too little contrast',
      ['--ink: #777777', '--paper: #ffffff', '--hairline: #eeeeee'],
      ['day: --ink on --paper is 4.47:1, text needs 7:1']
    ],
    [
      'a colour that nothing is said of',
      [...fine, '--new: #ff0000'],
      ['day: --new is measured against nothing']
    ],
    ['a colour that is missing', fine.slice(1), ['day: --ink has no value']],
    [
      'a colour that cannot be measured',
      ['--ink: rgb(0 0 0 / 50%)', ...fine.slice(1)],
      ['day: --ink is rgb(0 0 0 / 50%), not a colour as #rrggbb']
    ]
  ])('%s', (_case, values, problems) => {
    expect(contrastProblems(day(...values), small)).toEqual(problems)
  })

  test('a theme that is missing', () => {
    expect(contrastProblems(':root { --ink: #000000; }', small)).toEqual([
      "day: no rule :root[data-theme='day']"
    ])
  })
})

// Values as WebAIM's contrast checker gives them.
test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffff00', 8]
])('%s on %s', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
  expect(contrastOf(other, one)).toBe(contrastOf(one, other))
})

test('colours written out are found, in any notation', () => {
  expect(
    literalColours('a { color: #abc; border-color: rgb(1 2 3) } /* #fff */ b { color: var(--ink) }')
  ).toEqual(['#abc', 'rgb(1 2 3)'])
})
