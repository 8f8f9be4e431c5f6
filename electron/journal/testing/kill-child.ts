/**
 * A program that keeps notes until it is killed, and says on its standard output which ones were kept.
 * Arguments: the data folder, and the number of its first note.
 */
import { writeSync } from 'node:fs'
import { openVault } from '../../vault'
import { realDisk } from '../real-disk'

const [folder = '', first = '0'] = process.argv.slice(2)
let next = Number(first)

const opened = await openVault(folder, realDisk, Date.now, {
  records: 25,
  bytes: 1_000_000,
  time: 86_400_000
})
if (!opened.ok) throw new Error(opened.error)
const vault = opened.value

const keepOn = async (): Promise<never> => {
  for (;;) {
    const number = next
    next += 1
    const id = `note-${number}`
    const row = { id, body: `Notitie ${number} `.repeat(1 + (number % 40)) }
    const kept = await vault.write([{ kind: 'put', id, row }])
    if (!kept.ok) throw new Error(kept.error)
    // At once: what is still in a buffer when the kill comes would not count as acknowledged.
    writeSync(1, `${number}\n`)
  }
}

await Promise.all([keepOn(), keepOn(), keepOn()])
