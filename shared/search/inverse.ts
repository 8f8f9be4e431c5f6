import { none } from './tables'

/**
 * Lists by number, from a column that says for each place which number it is under: the places of a
 * number, ascending. Sorted by counting, since there may be as many as a report has blocks.
 */
export const inverse = (column: Uint32Array): ((number: number) => readonly number[]) => {
  const size = column.reduce(
    (most, number) => (number === none ? most : Math.max(most, number + 1)),
    0
  )
  const starts = new Uint32Array(size + 1)
  column.forEach((number) => {
    if (number !== none) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  })
  for (let at = 1; at <= size; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const list = new Uint32Array(starts[size] ?? 0)
  const filled = starts.slice()
  column.forEach((number, at) => {
    if (number === none) return
    const place = filled[number] ?? 0
    list[place] = at
    filled[number] = place + 1
  })
  return (number) => {
    const places: number[] = []
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? end; at < end; at += 1) places.push(list[at] ?? 0)
    return places
  }
}
