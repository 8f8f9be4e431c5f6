/** All benches, one after the other. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { commitOf } from '../tools/package/commit'
import { run } from '../tools/setup/command.mjs'
import { typeScript } from '../tools/setup/type-script.mjs'
import { machine, type Measurement } from './measurement'
import { row } from './table'

const root = resolve(import.meta.dirname, '..')
const file = join(root, 'build', 'bench.json')

const numbers = v.record(v.string(), v.number())

/** What a bench prints with --json. JSON has no word for what is no number: that is null there. */
const measurementSchema: v.GenericSchema<unknown, Measurement> = v.strictObject({
  name: v.string(),
  value: v.number(),
  unit: v.string(),
  limit: v.number(),
  better: v.picklist(['lower', 'higher']),
  ok: v.boolean(),
  runs: v.number(),
  peers: numbers,
  details: numbers,
  machine: v.string()
})

/** The measurement in what a bench printed: the last line that is one; null where there is none. */
export const measurementIn = (printed: string): Measurement | null => {
  const found = printed.split('\n').flatMap((line) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), measurementSchema), line)
    return parsed.success ? [parsed.output] : []
  })
  return found.at(-1) ?? null
}

/**
 * Runs the benches of some names, each in a process of its own, so that one that ends in an error costs no figure
 * of another. Prints a line for each as it comes, and writes all of them with their details. Gives the exit code.
 */
export const benchEvery = async (
  names: readonly string[],
  args: readonly string[]
): Promise<number> => {
  const figures: Measurement[] = []
  const failed: string[] = []
  for (const name of names) {
    const [program, ...given] = typeScript(join(import.meta.dirname, 'main.ts'), [
      name,
      ...args.filter((argument) => argument !== '--json'),
      '--json'
    ])
    const { output } = await run(program, given, { cwd: root, env: process.env })
    const measured = measurementIn(output)
    if (measured === null) {
      failed.push(name)
      process.stdout.write(`${name.padEnd(12)}  did not end in a figure\n`)
      process.stderr.write(output)
    } else {
      figures.push(measured)
      process.stdout.write(`${row(measured)}\n`)
    }
    await mkdir(dirname(file), { recursive: true })
    const commit = (await commitOf(root))?.id ?? null
    await writeFile(
      file,
      `${JSON.stringify({ commit, machine: machine(), figures, failed }, null, 2)}\n`
    )
  }
  process.stdout.write(`All figures with their details: ${file}\n`)
  return failed.length === 0 && figures.every(({ ok }) => ok) ? 0 : 1
}
