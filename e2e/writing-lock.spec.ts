import type * as lockModule from '../renderer/db/lock'
import { expect, test } from './support/app'
import { inject } from './support/bundle'

// Two pages as far as the lock is concerned: each copy of the module has its own state.
declare const NaslagLock: typeof lockModule
declare const NaslagOtherLock: typeof lockModule

test('the lock stays with a page that writes, until another one wants to be alone', async ({
  launch
}) => {
  const { page } = await launch()
  await inject(page, 'renderer/db/lock.ts', 'NaslagLock')
  await inject(page, 'renderer/db/lock.ts', 'NaslagOtherLock')
  const found = await page.evaluate(async () => {
    const happened: string[] = []
    const work =
      (name: string, until: Promise<unknown> = Promise.resolve()) =>
      async () => {
        happened.push(`${name} begins`)
        await until
        happened.push(`${name} ends`)
        return { ok: true, value: undefined } as const
      }
    const holders = async (): Promise<number> =>
      ((await navigator.locks.query()).held ?? []).filter(({ name }) => name === 'naslag-kluis')
        .length
    await NaslagLock.whileWriting(work('first write'))
    const between = await holders()
    let endWrite = (): void => undefined
    const isWriting = new Promise<void>((resolve) => {
      endWrite = resolve
    })
    const second = NaslagLock.whileWriting(work('second write', isWriting))
    const alone = NaslagOtherLock.whileAlone(work('alone'))
    // Once the other one waits, who begins to write comes after it.
    while (((await navigator.locks.query()).pending ?? []).length === 0);
    const asked = new BroadcastChannel('naslag-kluis')
    await new Promise((resolve) => {
      asked.addEventListener('message', resolve)
    })
    asked.close()
    const third = NaslagLock.whileWriting(work('third write'))
    endWrite()
    const ends = await Promise.all([second, alone, third])
    return { happened, between, areAllDone: ends.every(({ ok }) => ok) }
  })
  expect(found).toEqual({
    happened: [
      'first write begins',
      'first write ends',
      'second write begins',
      'second write ends',
      'alone begins',
      'alone ends',
      'third write begins',
      'third write ends'
    ],
    between: 1,
    areAllDone: true
  })
})
