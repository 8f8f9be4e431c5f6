/** Transitions that keep elements which have gone away. */
import { withoutComments } from './contrast'

/**
 * The values of transitions of more than one property. React Aria notes which elements change, and forgets one that goes
 * away meanwhile at the first property that is told to it; of more it keeps the element, and with it all that it stood
 * in: a side that was closed by a button under the pointer, some 500 nodes (adobe/react-spectrum issue 7326).
 */
export const doubleTransitions = (css: string): readonly string[] =>
  [...withoutComments(css).matchAll(/(?<![-\w])transition(?:-property)?:\s*([^;}]+)/gu)]
    .map(([, value = '']) => value.trim().replaceAll(/\s+/gu, ' '))
    .filter((value) => {
      const changes = value.replaceAll(/\([^)]*\)/gu, '').split(',')
      return changes.length > 1 || changes.some((change) => !namesOne(change.trim()))
    })

/** Whether it begins with the name of a property, or is none at all; with nothing named all of them change. */
const namesOne = (change: string): boolean => /^(?!all\b)[a-z]/u.test(change)
