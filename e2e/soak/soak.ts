/** A reader who goes on and on: what it does to the memory, and whether all that was noted is there afterwards. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { seeded } from '../../bench/random'
import { memoryOf } from '../../tools/memory/pss'
import type { Fixtures, Running } from '../support/app'
import { collectGarbage } from '../support/garbage'
import { readable } from '../support/reader'
import { nextAct } from './acts'
import { lostFrom, notesIn, type Ledger } from './ledger'

export interface Soaked {
  /** How many acts were done, by their name. */
  readonly acts: Readonly<Record<string, number>>
  /** The acts that could not be done, and why. */
  readonly failed: readonly string[]
  readonly notes: number
  /** What was noted and is not there after a restart, or otherwise. */
  readonly lost: readonly string[]
  /** The memory of all processes in bytes, and after how many minutes. */
  readonly memory: readonly { readonly minutes: number; readonly bytes: number }[]
}

interface Order extends Pick<Fixtures, 'launch' | 'userData'> {
  readonly minutes: number
  readonly seed: number
}

/** After so many minutes all has been loaded and worked out that a reader comes by; of a short soak after a half. */
const warmUp = 5

/** Between two looks at the memory, in minutes. */
const interval = 5

const samples = 3

/** With more acts that cannot be done there is no sense in going on. */
const mostFailures = 5

/** Leaves what could not be done to its end, so that the next act finds the page as a reader would begin with it. */
const leaveOff = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape')
  const sides = page.getByRole('button', { name: 'Deze kant sluiten' })
  if ((await sides.count()) > 0) await sides.first().click()
}

/** The memory when garbage has been collected in the page and its workers: what is held, not what has not been swept yet. */
const heldBy = async ({ app, page }: Running): Promise<number> => {
  const workers = await collectGarbage(page)
  // Search has one; with its garbage the same app takes up to 28 MiB more at one look than at another.
  if (workers === 0) throw new Error('no worker was found to collect garbage in')
  const taken: number[] = []
  for (let sample = 0; sample < samples; sample += 1) {
    await pause(1_000)
    taken.push(memoryOf(app.process().pid ?? 0))
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(samples / 2)] ?? 0
}

/** Goes on for some minutes, restarts the app and looks what is there. */
export const soak = async ({ launch, userData, minutes, seed }: Order): Promise<Soaked> => {
  const running = await launch()
  await readable(running.page)
  const ledger: Ledger = { kept: new Map(), typed: new Set() }
  const chance = seeded(seed)
  const acts: Record<string, number> = {}
  const failed: string[] = []
  const memory: { minutes: number; bytes: number }[] = []
  const begun = Date.now()
  const passed = (): number => (Date.now() - begun) / 60_000
  let next = Math.min(warmUp, minutes / 2)
  let count = 0
  while (passed() < minutes) {
    const [name, act] = nextAct(chance)
    try {
      await act({ running, userData, chance, ledger, count })
      acts[name] = (acts[name] ?? 0) + 1
    } catch (problem) {
      failed.push(`${name}, act ${count}: ${String(problem)}`)
      if (failed.length > mostFailures) throw new Error(failed.join('\n'), { cause: problem })
      await leaveOff(running.page)
    }
    count += 1
    if (passed() >= next && passed() < minutes) {
      memory.push({ minutes: passed(), bytes: await heldBy(running) })
      next += interval
    }
  }
  memory.push({ minutes: passed(), bytes: await heldBy(running) })
  await running.app.close()

  const again = await launch()
  await readable(again.page)
  const lost = lostFrom(ledger, await notesIn(again.page))
  return { acts, failed, notes: ledger.kept.size, lost, memory }
}
