/** Tries things in the page as a hostile script would. */
import type { Page } from '@playwright/test'

/**
 * What an attempt comes to: what it throws, or what it gives, as text. It runs from a timer: code that a
 * test evaluates is itself exempt from the content security policy until then.
 */
export const outcomeOf = (page: Page, attempt: () => unknown): Promise<string> =>
  page.evaluate(`new Promise((resolve) => {
    setTimeout(async () => {
      try {
        resolve('gave ' + String(await (${String(attempt)})()))
      } catch (error) {
        resolve('threw ' + String(error))
      }
    })
  })`)

/** How long the page waits for a violation that may not come, in milliseconds. */
const patience = 3_000

/**
 * Makes an attempt and gives the directives of the policy that it ran into, once the wanted one is among
 * them or none has come for a while.
 */
export const violationsOf = (
  page: Page,
  attempt: () => unknown,
  wanted: string
): Promise<string[]> =>
  page.evaluate(`new Promise((resolve) => {
    const found = []
    const end = () => {
      document.removeEventListener('securitypolicyviolation', note)
      clearTimeout(timer)
      resolve(found)
    }
    const note = ({ effectiveDirective }) => {
      found.push(effectiveDirective)
      if (effectiveDirective === ${JSON.stringify(wanted)}) end()
    }
    const timer = setTimeout(end, ${patience})
    document.addEventListener('securitypolicyviolation', note)
    setTimeout(async () => {
      try {
        await (${String(attempt)})()
      } catch {
        // Whether it also throws is not what is looked at here.
      }
    })
  })`)
