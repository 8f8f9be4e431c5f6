/** Tries the ways out in a page that is open. */
import type { Page } from '@playwright/test'
import { bundle } from '../support/bundle'
import type { Way } from './way'
import type * as waysOut from './ways-out'

declare const NaslagWays: typeof waysOut

/** The attacker's code, made once. */
const code = bundle('e2e/silence/ways-out.ts', 'NaslagWays')

/** Puts the attacker's code into the page, and tries some ways; gives how each ended. */
export const tryWays = async (
  page: Page,
  names: readonly string[]
): Promise<Record<string, string>> => {
  await page.evaluate(await code)
  return page.evaluate((names) => NaslagWays.tryOut(names), names)
}

export const namesOf = (ways: readonly Way[]): string[] => ways.map(({ name }) => name)
