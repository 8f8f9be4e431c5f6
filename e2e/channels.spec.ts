import { channels } from '../shared/ipc/contract'
import { expect, test } from './support/app'
import { readable } from './support/reader'

/** Answered once the parts that save and print are in. */
const toCome = ['window:commands', 'clipboard:write', 'file:save', 'print:pdf', 'print:paper']

test('main answers every channel of the contract, and takes no other arguments', async ({
  launch
}) => {
  const { page } = await launch()
  await readable(page)
  const names = Object.keys(channels).filter((name) => !toCome.includes(name))
  for (const name of names) {
    // Fits none of them, so nothing is done; without an answer the words would be others.
    const refusal = await page.evaluate(
      `naslag.invoke(${JSON.stringify(name)}, { geen: 'zin' }).then(() => 'done', String)`
    )
    expect(refusal).toContain(`${name}: refused, arguments do not fit`)
  }
})
