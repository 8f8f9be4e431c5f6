/** The ways from the page of a reference entry to the passages it rests on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { builtApp } from './app'

const folder = join(builtApp, 'build/corpus/rat-2024')

const read = <T extends v.GenericSchema>(name: string, schema: T): v.InferOutput<T> =>
  v.parse(schema, JSON.parse(readFileSync(join(folder, name), 'utf8')))

const named = v.array(v.object({ id: v.string(), name: v.string() }))

/** What the data has of each kind: what its address ends in, and its title begins with. */
export const namedEntries = (): v.InferOutput<typeof entriesSchema> =>
  read('reference.json', entriesSchema)

const entriesSchema = v.object({
  organisations: named,
  laws: named,
  lexicon: v.object({ abbreviations: v.array(v.object({ short: v.string() })) })
})

const corpusSchema = v.object({ blocks: v.array(v.object({ id: v.string(), text: v.string() })) })

/** An entry to look at: its address, and how its title begins. */
export interface Looked {
  readonly address: string
  readonly title: string
}

/** A way to a passage, as the page has it. */
interface Way {
  readonly entry: string
  readonly block: string
  /** The words that the passage has to have. */
  readonly words: readonly string[]
}

/**
 * Opens each entry, and from it the first of its passages, or each that was not opened yet, and back; gives what leads
 * to other words than it says, and how many ways there are. In the page itself: so many steps by hand would take minutes.
 */
export const followedSources = async (
  page: Page,
  entries: readonly Looked[],
  which: 'first' | 'all' = 'first'
): Promise<{ readonly wrong: readonly string[]; readonly amount: number }> => {
  const { ways, wrong } = await page.evaluate(
    async ([all, which]) => {
      const until = async <T>(look: () => T | null | undefined | false): Promise<T | null> => {
        for (let frames = 0; frames < 600; frames += 1) {
          const found = look()
          if (found !== null && found !== undefined && found !== false) return found
          await new Promise(requestAnimationFrame)
        }
        return null
      }
      const text = (element: Element | null | undefined): string => element?.textContent ?? ''
      const links = (): HTMLElement[] => [
        ...document.querySelectorAll<HTMLElement>('main :is(.source-line .source-link, .mention)')
      ]
      const wordsOf = (link: Element): string[] => {
        const quote = link.closest('.source-line')?.querySelector('blockquote')
        return quote === null || quote === undefined
          ? [...link.querySelectorAll('mark')].map((mark) => text(mark))
          : [text(quote)]
      }
      // What is not all drawn yet is busy.
      const isShown = (title: string): boolean =>
        links().length > 0 &&
        text(document.querySelector('main h1')).startsWith(title) &&
        document.querySelector('main [aria-busy=true]') === null
      const painted = (): string =>
        [...(CSS.highlights.get('naslag-zoekwoord') ?? [])]
          .map((range) => {
            if (!(range instanceof Range)) return ''
            const words = range.cloneContents()
            for (const mark of words.querySelectorAll('.footnote-ref')) mark.remove()
            return words.textContent
          })
          .join('')
      const ways: Way[] = []
      const wrong: string[] = []
      const followed = new Set<string>()
      for (const { address, title } of all) {
        history.pushState(null, '', `#${address}`)
        await until(() => isShown(title))
        for (const link of links()) {
          const block = link.getAttribute('href')?.split('/').at(-1) ?? ''
          ways.push({ entry: title, block, words: wordsOf(link) })
        }
        const there = links().length
        const amount = which === 'all' ? there : 1
        for (let at = 0; at < amount; at += 1) {
          const link = links()[at]
          const words = link === undefined ? '' : wordsOf(link).join('')
          const passage = `${link?.getAttribute('href') ?? ''} ${words}`
          if (followed.has(passage)) continue
          followed.add(passage)
          link?.click()
          let isMarked = (await until(() => painted() === words)) !== null
          if (!isMarked) {
            // Steps follow each other faster here than a reader's: one that was lost is taken once more.
            history.pushState(null, '', `#${address}`)
            await until(() => isShown(title) && links().length === there)
            links()[at]?.click()
            isMarked = (await until(() => painted() === words)) !== null
          }
          if (!isMarked) wrong.push(`${title}: ‘${painted()}’ is marked and not ‘${words}’`)
          history.back()
          await until(
            () => location.hash === `#${address}` && isShown(title) && links().length === there
          )
        }
      }
      return { ways, wrong }
    },
    [entries, which] as const
  )
  const texts = new Map(
    read('corpus.json', corpusSchema).blocks.map((block) => [block.id, block.text])
  )
  const misled = ways.filter(
    ({ block, words }) =>
      words.length === 0 || !words.every((each) => texts.get(block)?.includes(each) === true)
  )
  return {
    wrong: [...wrong, ...misled.map(({ entry, block }) => `${entry}: ${block} has other words`)],
    amount: ways.length
  }
}
