/** How long a save takes, as the page sees it. Bundled into the script of the page. */
import type { Notebook } from '../../renderer/db/notebook'
import { pause } from '../../renderer/notes/autosave'
import type { Change } from '../../shared/notes/commands'
import type { Annotation, AnnotationId } from '../../shared/notes/model'
import { bare } from '../../shared/testing/annotations'
import { rhythms } from './rhythms'

/**
 * Sizes of a note, in characters, and how many of each are saved. The page draws those that are beside the text: with
 * a hundred of the longest, ten million characters, it would measure its own drawing.
 */
const sizes = [
  { size: 1_000, saves: 100 },
  { size: 10_000, saves: 100 },
  { size: 100_000, saves: 10 }
]

/** The first ones find the app still busy with its start, or with taking away the notes of another size. */
const warmUps = 20

/** The blocks that the page shows, to hang notes on in turn. */
const blocks = (): readonly Element[] => [...document.querySelectorAll('main p[data-block]')]

/** Waits until the page shows its report, and on it that there are notes: the notebook may be open before. */
export const shown = async (withNotes = false): Promise<void> => {
  const isThere = (): boolean =>
    blocks().length > 0 &&
    editionShown() !== '' &&
    (!withNotes || document.querySelector('main .actions[data-used]') !== null)
  while (!isThere()) await new Promise(requestAnimationFrame)
}

/** The report that the page shows: its links say so. */
const editionShown = (): string =>
  document.querySelector('main a[href^="#/"]')?.getAttribute('href')?.split('/')[1] ?? ''

/** So much text in words, as a reader types it: one word without end would cost the page more to break into lines. */
const wordsOf = (size: number): string =>
  'het casusoverleg bespreekt wie er aan tafel zit '.repeat(Math.ceil(size / 48)).slice(0, size)

/** A note on some letters of a block, as a reader makes it; the next one on another block, or on other letters. */
const noteOf = (size: number, count: number): Annotation => {
  const all = blocks()
  const at = count % all.length
  const textAt = (one: number): string => all[one]?.textContent ?? ''
  const text = textAt(at)
  const start = Math.floor(count / all.length) % Math.max(1, text.length - 4)
  const end = start + 4
  return {
    ...bare,
    id: crypto.randomUUID() as AnnotationId,
    kind: 'note',
    anchor: {
      edition: editionShown(),
      block: all[at]?.getAttribute('data-block') ?? '',
      start,
      end,
      quote: text.slice(start, end),
      // What lacks them is given them by the app, which would be measured as well.
      prefix: `${textAt(at - 1)}\n${text.slice(0, start)}`.slice(-32),
      suffix: `${text.slice(end)}\n${textAt(at + 1)}`.slice(0, 32)
    } as Annotation['anchor'],
    body: wordsOf(size),
    createdAt: 1,
    updatedAt: 1
  }
}

/** How long a save takes, in milliseconds: until the page hears that it is kept, and until its notebook has it as well. */
const saved = async (
  notebook: Notebook,
  changes: readonly Change[]
): Promise<{ readonly kept: number; readonly shown: number }> => {
  const begun = performance.now()
  let kept = Infinity
  const written = await notebook.write(changes, () => {
    kept = performance.now() - begun
  })
  if (!written.ok) throw new Error(written.error)
  return { kept, shown: performance.now() - begun }
}

/**
 * Times of saves, in milliseconds, by the size of the note and the rhythm: a processor that has come to rest takes
 * longer to wake up than the disk takes.
 */
export const timesOfSaves = async (notebook: Notebook): Promise<Record<string, number[]>> => {
  await shown()
  const times: Record<string, number[]> = {}
  for (const rhythm of rhythms) {
    for (const { size, saves } of sizes) {
      const kept: number[] = []
      const shown: number[] = []
      const made: AnnotationId[] = []
      for (let count = -warmUps; count < saves; count += 1) {
        const annotation = noteOf(count < 0 ? 1 : size, count + warmUps)
        const time = await saved(notebook, [{ kind: 'put', annotation }])
        made.push(annotation.id)
        if (count >= 0) {
          kept.push(time.kept)
          shown.push(time.shown)
        }
        if (rhythm === 'after a pause') await new Promise((resolve) => setTimeout(resolve, pause))
      }
      times[`${size} characters, ${rhythm}`] = kept
      times[`${size} characters, ${rhythm}, in the notebook`] = shown
      await saved(
        notebook,
        made.map((id) => ({ kind: 'remove', id }))
      )
    }
  }
  return times
}

/** Fills the notebook with so many notes of a usual size. */
export const fill = async (notebook: Notebook, amount: number): Promise<void> => {
  await shown()
  const together = 500
  for (let done = 0; done < amount; done += together) {
    const notes = Array.from({ length: Math.min(together, amount - done) }, (_, at) =>
      noteOf(600, done + at)
    )
    await saved(
      notebook,
      notes.map((annotation) => ({ kind: 'put', annotation }))
    )
  }
}
