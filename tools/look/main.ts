/** Checks the colours of the design; part of `npm run check`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contrastProblems, literalColours } from './contrast'
import { palette } from './palette'

const folder = join(import.meta.dirname, '../../renderer/styles')
const tokens = 'tokens.css'
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

const problems = [
  ...contrastProblems(read(tokens), palette),
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.css') && file !== tokens)
    .flatMap((file) =>
      literalColours(read(file)).map((colour) => `${file}: ${colour} is not a token of ${tokens}`)
    )
]
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
