/** What fits messages about reading assignments, said without their schemas. */
import { type Oracle, hasOnly, isText, listOf, isId, isNatural, isUuid, isOwnName } from './oracles'

const isMoment: Oracle = (value) => isNatural(value) && Number(value) <= 8.64e15
const isTextOf =
  (longest: number): Oracle =>
  (value) =>
    typeof value === 'string' && value.length <= longest
const areApart = (list: unknown, key: string): boolean =>
  Array.isArray(list) &&
  new Set(list.map((one: object): unknown => Reflect.get(one, key))).size === list.length
const someOf =
  (most: number, each: Oracle, least = 0): Oracle =>
  (value) =>
    listOf(each)(value) && Array.isArray(value) && value.length >= least && value.length <= most
const isAnchor: Oracle = (value) =>
  hasOnly(value, {
    edition: isId,
    block: isId,
    start: isNatural,
    end: isNatural,
    quote: isText,
    prefix: isText,
    suffix: isText
  }) && Reflect.get(Object(value), 'start') < Reflect.get(Object(value), 'end')
const isSaying: Oracle = (value) => typeof value === 'string' && value.trim() !== ''
const isQuestion: Oracle = (value) =>
  hasOnly(value, {
    id: isUuid,
    text: (text) => isTextOf(2_000)(text) && isSaying(text),
    hint: isTextOf(2_000),
    words: (words) =>
      words === null || (isNatural(words) && Number(words) >= 1 && Number(words) <= 2_000),
    passages: someOf(
      10,
      (passage) => hasOnly(passage, { anchor: isAnchor, further: someOf(50, isAnchor) }),
      1
    )
  })
export const isAssignment: Oracle = (value) =>
  hasOnly(value, {
    id: isUuid,
    title: (title) => isTextOf(200)(title) && isSaying(title),
    introduction: isTextOf(10_000),
    questions: (list) => someOf(50, isQuestion, 1)(list) && areApart(list, 'id'),
    updatedAt: isMoment
  })
export const isHandIn: Oracle = (value) =>
  hasOnly(value, {
    assignment: (one) => hasOnly(one, { id: isUuid, title: isTextOf(200) }),
    owner: (owner) => hasOnly(owner, { id: isUuid, name: isOwnName }),
    answers: (list) =>
      someOf(200, (one) =>
        hasOnly(one, {
          question: isUuid,
          text: isTextOf(20_000),
          asked: isTextOf(2_000),
          at: isMoment
        })
      )(list) && areApart(list, 'question')
  })
