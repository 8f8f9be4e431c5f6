/** What kind of answer a question asks for. */
export interface Wants {
  /** Hoeveel: an amount. */
  readonly isNumber: boolean
  /** Wanneer: a date. */
  readonly isDate: boolean
}

const number = /(?<!\p{L})(?:hoeveel|aantal|aantallen|bedrag)(?!\p{L})/iu
const date = /(?<!\p{L})(?:wanneer|datum|sinds wanneer|tot wanneer|hoelang)(?!\p{L})/iu

export const wantsOf = (query: string): Wants => ({
  isNumber: number.test(query),
  isDate: date.test(query)
})
