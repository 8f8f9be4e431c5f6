/** Checks the colours of the design and what its selectors and transitions cost; part of `npm run check`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contrastProblems, literalColours } from './contrast'
import { palette } from './palette'
import { costlySelectors } from './selectors'
import { doubleTransitions } from './transitions'

const folder = join(import.meta.dirname, '../../renderer/styles')
const tokens = 'tokens.css'
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

const files = readdirSync(folder).filter((file) => file.endsWith('.css'))

const problems = [
  ...contrastProblems(read(tokens), palette),
  ...files
    .filter((file) => file !== tokens)
    .flatMap((file) =>
      literalColours(read(file)).map((colour) => `${file}: ${colour} is not a token of ${tokens}`)
    ),
  ...files.flatMap((file) =>
    costlySelectors(read(file)).map(
      (selector) => `${file}: ${selector} has the browser look at the whole page (selectors.ts)`
    )
  ),
  ...files.flatMap((file) =>
    doubleTransitions(read(file)).map(
      (value) => `${file}: transition: ${value} keeps what goes away meanwhile (transitions.ts)`
    )
  )
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
