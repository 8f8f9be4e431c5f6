import { channels } from '../shared/ipc/contract'
import { expect, test } from './support/app'
import { readable } from './support/reader'

test('main answers every channel of the contract, and takes no other arguments', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  for (const name of Object.keys(channels)) {
    // Fits none of them, so nothing is done; without an answer the words would be others.
    const refusal = await page.evaluate(
      `naslag.invoke(${JSON.stringify(name)}, { geen: 'zin' }).then(() => 'done', String)`
    )
    expect(refusal).toContain(`${name}: refused, arguments do not fit`)
  }
})
