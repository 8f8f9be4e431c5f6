/** Rows of a notebook, for specs whose code under test runs in the page. */
import { randomUUID } from 'node:crypto'

export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

export const bookmark = (): Row => ({
  kind: 'bookmark',
  id: randomUUID(),
  anchor: { edition: 'rat-2024', block: 'b-1', start: 0, end: 3, quote: 'Het' },
  createdAt: 1,
  updatedAt: 1
})
