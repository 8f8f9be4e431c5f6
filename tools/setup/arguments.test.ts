import { expect, test } from 'vitest'
import { parseStart, parseTest, typedIn } from './arguments.mjs'

test.each([
  [[], null],
  [['--screenshot', 'a.png'], '/project/a.png'],
  [['--screenshot=a.png'], '/project/a.png'],
  [['--screenshot', '/elsewhere/a b.png'], '/elsewhere/a b.png'],
  [['--screenshot=../up.png'], '/up.png']
])('npm start %j asks for the picture %s', (args, screenshot) => {
  expect(parseStart(args, '/project')).toEqual({ screenshot })
})

test.each([
  [['--screenshot'], 'needs the name'],
  [['--screenshot='], 'needs the name'],
  [['--screenshot', '--fast'], 'needs the name'],
  [['--fast'], 'Unknown argument: --fast'],
  [['a.png'], 'Unknown argument: a.png'],
  [['--screenshot', 'a.png', 'b.png'], 'Unknown argument: b.png'],
  [['--screenshot=a.png', 'b.png'], 'Unknown argument: b.png']
])('npm start %j is refused: %s', (args, part) => {
  expect(parseStart(args, '/project')).toHaveProperty('problem', expect.stringContaining(part))
})

test.each([
  [[], ['check', 'unit', 'e2e']],
  [['--only', 'unit'], ['unit']]
])('npm test %j runs %j', (args, parts) => {
  expect(parseTest(args)).toEqual({ parts })
})

test.each([[['--only']], [['--only', 'all']], [['--only', 'unit', 'e2e']], [['unit']]])(
  'npm test %j is refused',
  (args) => {
    expect(parseTest(args)).toHaveProperty('problem', expect.stringContaining('Unknown argument'))
  }
)

test.each([
  ['under npm, from a folder within', '/repo', '/repo', '/repo/docs', '/repo/docs'],
  ['without npm', '/repo', '/home/me', undefined, '/home/me'],
  ['without npm, in what another npm left', '/repo', '/home/me', '/other', '/home/me']
])(
  '%s a relative file is relative to where the command was typed',
  (_, root, now, first, expected) => {
    expect(typedIn(root, now, first)).toBe(expected)
  }
)
