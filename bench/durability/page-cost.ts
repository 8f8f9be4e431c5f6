/** How long a save takes, as the page sees it. Bundled into the script of the page. */
import type { Notebook } from '../../renderer/db/notebook'
import type { Change } from '../../shared/notes/commands'
import type { Annotation, AnnotationId } from '../../shared/notes/model'

/** Sizes of a note, in characters, and how many of each are saved. */
const sizes = [1_000, 10_000, 100_000]
const saves = 200

/** The first ones find the app still busy with its start. */
const warmUps = 20

const noteOf = (size: number): Annotation => ({
  id: crypto.randomUUID() as AnnotationId,
  kind: 'note',
  anchor: {
    edition: 'rat-2024',
    block: 'b-proef',
    start: 0,
    end: 3,
    quote: 'Het'
  } as Annotation['anchor'],
  body: 'x'.repeat(size),
  createdAt: 1,
  updatedAt: 1
})

const saved = async (notebook: Notebook, changes: readonly Change[]): Promise<number> => {
  const begun = performance.now()
  const kept = await notebook.write(changes)
  if (!kept.ok) throw new Error(kept.error)
  return performance.now() - begun
}

/** Times of saves one after the other, in milliseconds, by the size of the note. */
export const timesOfSaves = async (notebook: Notebook): Promise<Record<number, number[]>> => {
  const times: Record<number, number[]> = {}
  for (const size of sizes) {
    const own: number[] = []
    for (let count = -warmUps; count < saves; count += 1) {
      const time = await saved(notebook, [{ kind: 'put', annotation: noteOf(size) }])
      if (count >= 0) own.push(time)
    }
    times[size] = own
  }
  return times
}

/** Fills the notebook with so many notes of a usual size. */
export const fill = async (notebook: Notebook, amount: number): Promise<void> => {
  const together = 500
  for (let done = 0; done < amount; done += together) {
    const notes = Array.from({ length: Math.min(together, amount - done) }, () => noteOf(600))
    await saved(
      notebook,
      notes.map((annotation) => ({ kind: 'put', annotation }))
    )
  }
}
