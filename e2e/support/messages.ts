/** Messages that fit no channel, sent from the page itself. Runs there: see bundle.ts. */
import fc from 'fast-check'
import { accept } from '../../shared/ipc/accept'
import { channels, type Channel } from '../../shared/ipc/contract'

interface Sent {
  /** Refused by main, with its reason. */
  readonly refused: number
  /** Could not be sent at all. */
  readonly unsendable: number
  /** What main did something with. */
  readonly answered: readonly string[]
}

type Invoke = (channel: string, args: unknown) => Promise<unknown>

const invoke: Invoke = (channel, args) =>
  (globalThis as unknown as { readonly naslag: { readonly invoke: Invoke } }).naslag.invoke(
    channel,
    args
  )

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    stringUnit: 'binary'
  }),
  fc.object({
    key: fc.constantFrom('kind', 'id', 'row', 'address', 'name', 'job', 'text', 'html')
  }),
  fc.constantFrom<unknown>(document.body, globalThis, Symbol('x'), () => 1, new Error('x'), /x/)
)

/** Sends each channel so many messages, all at once. */
export const sendMisfits = async (
  amount: number,
  seed: number
): Promise<Readonly<Record<string, Sent>>> => {
  const names = Object.keys(channels) as Channel[]
  const sent = names.map(async (channel) => {
    const messages = fc.sample(
      anything.filter((args) => args !== undefined && !accept(channel, args).ok),
      { numRuns: amount, seed }
    )
    const ends = await Promise.all(
      messages.map((args) =>
        Promise.resolve()
          .then(() => invoke(channel, args))
          .then(() => `answered: ${String(args)}`, String)
      )
    )
    const isRefused = (end: string): boolean => end.includes(`${channel}: refused, `)
    const answered = ends.filter((end) => end.startsWith('answered'))
    const refused = ends.filter(isRefused).length
    return [channel, { refused, unsendable: amount - refused - answered.length, answered }] as const
  })
  return Object.fromEntries(await Promise.all(sent))
}

/** How many of some messages at once main lets through. */
export const flood = async (channel: Channel, args: unknown, amount: number): Promise<number> => {
  const ends = await Promise.all(
    Array.from({ length: amount }, () =>
      invoke(channel, args).then(
        () => true,
        () => false
      )
    )
  )
  return ends.filter(Boolean).length
}
