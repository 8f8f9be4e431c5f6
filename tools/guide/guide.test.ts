/** The pages of the guide, held to the app: what they call by name or key is there, and every link leads somewhere. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { t } from '../../renderer/text/nl'
import { commandOfKeys, otherKeys } from '../../shared/guide/keys'
import {
  guideFiles,
  guidePageIds,
  type GuideBlock,
  type GuidePage,
  type GuidePageId,
  type GuideRun,
  type GuideRuns
} from '../../shared/guide/model'
import { commandNames, menuNames } from '../../shared/nl/commands'
import { guidePageOf } from './parse'

const docs = path.resolve(import.meta.dirname, '../../docs')

const pages = new Map<GuidePageId, GuidePage>(
  guidePageIds.map((id) => [
    id,
    guidePageOf(id, readFileSync(path.join(docs, guideFiles[id]), 'utf8'))
  ])
)

const pageOf = (id: GuidePageId): GuidePage => {
  const page = pages.get(id)
  if (page === undefined) throw new Error(`no page ${id}`)
  return page
}

const headingsOf = ({ blocks }: GuidePage): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))

/** All runs of a page that belong together: of a paragraph, or of a cell. */
const runsIn = (blocks: readonly GuideBlock[]): readonly GuideRuns[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block.runs]
      case 'list':
        return block.items.flatMap(runsIn)
      case 'table':
        return [...block.head, ...block.rows.flat()]
      default:
        return []
    }
  })

const styled = (id: GuidePageId, style: GuideRun['style']): readonly string[] =>
  runsIn(pageOf(id).blocks).flatMap((runs) =>
    runs.flatMap((run) => (run.style === style ? [run.text] : []))
  )

/** The pages for readers, which name keys; the others are about an installation. */
const forReaders = guidePageIds.filter((id) => guideFiles[id].startsWith('handleiding/'))

/** Every text of the page that is said as it stands. */
const saidIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(saidIn) : []
}
const said: ReadonlySet<string> = new Set([
  ...saidIn(t),
  ...Object.values(commandNames),
  ...Object.values(menuNames).map((name) => name.replace('&', ''))
])

test.each(guidePageIds)('%s has the title that the app gives it, and each heading once', (id) => {
  expect(pageOf(id).title).toBe(t.guide.titles[id])
  const headings = headingsOf(pageOf(id))
  expect(headings.length).toBeGreaterThan(2)
  expect(new Set(headings).size).toBe(headings.length)
})

test.each(guidePageIds)('what %s calls by name is called so in the app', (id) => {
  expect(styled(id, 'emphasis').filter((name) => !said.has(name))).toEqual([])
})

describe.each(forReaders)('on the page %s', (id) => {
  test('strong words are keys, or begin an item', () => {
    const strange = runsIn(pageOf(id).blocks).flatMap((runs) =>
      runs.flatMap(({ style, text }, at) =>
        style === 'strong' &&
        commandOfKeys(text) === undefined &&
        !otherKeys.has(text) &&
        (at > 0 || text.includes('+'))
          ? [text]
          : []
      )
    )
    expect(strange).toEqual([])
  })

  test('keys that stand behind the name of a command are its keys', () => {
    for (const runs of runsIn(pageOf(id).blocks)) {
      for (const [at, { style, text }] of runs.entries()) {
        const [name, opening] = [runs[at - 2], runs[at - 1]]
        if (style !== 'strong' || opening?.text !== ' (' || name?.style !== 'emphasis') continue
        const command = commandOfKeys(text)
        expect(command, `${name.text} (${text})`).toBeDefined()
        // Of a page, its title stands before the colon.
        if (command !== undefined)
          expect(commandNames[command].split(':')).toContainEqual(name.text.split(':')[0])
      }
    }
  })
})

test('the table of keys says of each what it does', () => {
  const rows = pageOf('handleiding').blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows : []
  )
  const ofCommands = rows.flatMap(([keys = [], what = []]) => {
    const command = commandOfKeys(keys[0]?.text ?? '')
    return command === undefined ? [] : [[commandNames[command], what[0]?.text]]
  })
  expect(ofCommands.length).toBeGreaterThan(8)
  for (const [name, what] of ofCommands) expect(what).toBe(name)
})

test.each(guidePageIds)('the links of %s lead to a heading or a file that is there', (id) => {
  for (const { to } of runsIn(pageOf(id).blocks).flat()) {
    if (typeof to?.heading !== 'string') continue
    expect(headingsOf(pageOf(to.page))).toContain(to.heading)
  }
  const folder = path.dirname(path.join(docs, guideFiles[id]))
  const text = readFileSync(path.join(docs, guideFiles[id]), 'utf8')
  for (const [, url = ''] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g))
    expect(existsSync(path.join(folder, url)), url).toBe(true)
})

test('each picture says what there is to see', () => {
  const pictures = pageOf('handleiding').blocks.filter(({ kind }) => kind === 'picture')
  expect(pictures.length).toBeGreaterThan(3)
  for (const picture of pictures) expect(picture.kind === 'picture' && picture.alt).toMatch(/.{30}/)
})
