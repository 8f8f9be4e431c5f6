/**
 * The score that the n best of many have at least, without putting all in order (Hoare's selection, 1961).
 * With n or fewer there is none to leave out: -Infinity.
 */
export const leastOfBest = (scores: Float64Array, n: number): number => {
  if (scores.length <= n) return -Infinity
  const work = scores.slice()
  let low = 0
  let high = work.length - 1
  const target = n - 1
  while (low < high) {
    const pivot = work[(low + high) >> 1] ?? 0
    let left = low
    let right = high
    while (left <= right) {
      while ((work[left] ?? 0) > pivot) left += 1
      while ((work[right] ?? 0) < pivot) right -= 1
      if (left > right) break
      const kept = work[left] ?? 0
      work[left] = work[right] ?? 0
      work[right] = kept
      left += 1
      right -= 1
    }
    if (target <= right) high = right
    else if (target >= left) low = left
    else break
  }
  return work[target] ?? -Infinity
}
