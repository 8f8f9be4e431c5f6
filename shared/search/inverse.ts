import { none } from './tables'

/* eslint-disable @typescript-eslint/prefer-for-of -- over so many numbers, at every start, that is many times as slow */

/**
 * Lists by number, from a column that says for each place which number it is under: the places of a
 * number, ascending. Sorted by counting, since there may be as many as a report has blocks.
 */
export const inverse = (column: Uint32Array): ((number: number) => Uint32Array) => {
  const length = sizeOf(column)
  const starts = new Uint32Array(length + 1)
  for (let at = 0; at < column.length; at += 1) {
    const after = (column[at] ?? none) + 1
    if (after <= length) starts[after] = (starts[after] ?? 0) + 1
  }
  for (let at = 1; at <= length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const list = new Uint32Array(starts[length] ?? 0)
  const filled = starts.slice()
  for (let at = 0; at < column.length; at += 1) {
    const number = column[at] ?? none
    if (number === none) continue
    const place = filled[number] ?? 0
    list[place] = at
    filled[number] = place + 1
  }
  return (number) => list.subarray(starts[number] ?? list.length, starts[number + 1] ?? 0)
}

/** How many numbers there may be: one above the highest. */
const sizeOf = (column: Uint32Array): number => {
  let size = 0
  for (let at = 0; at < column.length; at += 1) {
    const number = column[at] ?? none
    if (number !== none && number >= size) size = number + 1
  }
  return size
}
