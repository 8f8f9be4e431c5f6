import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isInRange } from './node-version.mjs'
import { choosePackages, possiblePackages } from './system.mjs'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, '.github/workflows/build.yml'), 'utf8')

const stepSchema = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown()), {})
})
const workflow = v.parse(
  v.object({
    permissions: v.record(v.string(), v.string()),
    jobs: v.object({
      build: v.object({
        strategy: v.object({ matrix: v.object({ system: v.array(v.string()) }) }),
        steps: v.array(stepSchema)
      })
    })
  }),
  parse(text)
)
const { steps, strategy } = workflow.jobs.build
const commands = steps.flatMap(({ run }) => run ?? [])

const enginesOf = (folder: string): string =>
  v.parse(
    v.object({ engines: v.object({ node: v.string() }) }),
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  ).engines.node

test('it runs on the three systems, reads the repository and may do no more', () => {
  expect(strategy.matrix.system.map((name) => name.replace(/-.*/, ''))).toEqual([
    'ubuntu',
    'windows',
    'macos'
  ])
  expect(workflow.permissions).toEqual({ contents: 'read' })
  expect(text).not.toMatch(/\bsecrets\b/)
})

test('actions are those of GitHub itself, of a major version', () => {
  const used = steps.flatMap(({ uses }) => uses ?? [])
  expect(used.length).toBeGreaterThan(0)
  expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([])
})

test('each npm command is one of package.json; tests and packages are among them', () => {
  const { scripts } = v.parse(
    v.object({ scripts: v.record(v.string(), v.string()) }),
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  )
  const called = commands.flatMap((command) =>
    Array.from(command.matchAll(/\bnpm (?:run )?(?:-s )?([a-z]+)/g), ([, name = '']) => name)
  )
  expect(called).toEqual(expect.arrayContaining(['test', 'package']))
  expect(called.filter((name) => !(name in scripts))).toEqual([])
})

test('every Node of its major version will do, for us and for the installer of Electron', () => {
  const version = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with[
    'node-version'
  ]
  const oldest = `${v.parse(v.number(), version)}.0.0`
  expect(isInRange(oldest, enginesOf('.'))).toBe(true)
  expect(isInRange(oldest, enginesOf('node_modules/electron'))).toBe(true)
})

test('on Linux it installs what set-up asks of a system with the newer names of libraries', () => {
  const needs = ['libraries', 'fonts', 'display', 'archiver'] as const
  const install = commands.find((command) => command.includes('apt-get install')) ?? ''
  const [, names = ''] = install.split('--no-install-recommends ')
  const known = new Set(possiblePackages(needs))
  expect(names.trim().split(/\s+/)).toEqual(choosePackages(needs, known))
})
