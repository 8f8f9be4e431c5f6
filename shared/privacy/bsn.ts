/** The number by which the Dutch government knows a person. */

/**
 * Whether nine digits pass the test of a burgerservicenummer: their sum, weighed by 9 to 2 and the last one by
 * -1, can be divided by 11. Source: Besluit burgerservicenummer, article 1 ("elfproef").
 */
export const isBsn = (digits: string): boolean => {
  if (!/^\d{9}$/u.test(digits) || digits === '000000000') return false
  const sum = Array.from(digits, Number).reduce(
    (total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at),
    0
  )
  return sum % 11 === 0
}
