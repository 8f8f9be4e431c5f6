/**
 * Web Annotations of other programs (https://www.w3.org/TR/annotation-model/): sets as the draft EPUB Annotations 1.0
 * (https://www.w3.org/TR/epub-anno-10/) and Thorium have them, pages, and lists.
 */
import * as v from 'valibot'
import { err, type Result } from '../result'
import { foreignOf, unread, type Found, type Reading } from './foreign'
import type { Foreign, Unread } from './model'
import { plainOfHtml } from './plain-html'
import { linkIn, listOf, wordsIn } from './selectors'

const text = v.fallback(v.string(), '')

const itemSchema = v.looseObject({
  id: text,
  type: v.literal('Annotation'),
  motivation: v.optional(v.unknown()),
  created: text,
  modified: text,
  body: v.optional(v.unknown()),
  bodyValue: text,
  target: v.optional(v.unknown())
})
type Item = v.InferOutput<typeof itemSchema>

/** `tag` is what Thorium has, `keyword` what Readium had before, `tags` what the draft for EPUB has. */
const bodySchema = v.looseObject({
  value: text,
  format: text,
  purpose: v.optional(v.unknown()),
  color: text,
  tag: text,
  keyword: text,
  tags: v.fallback(v.array(v.string()), [])
})
type Body = v.InferOutput<typeof bodySchema>

const targetSchema = v.looseObject({ source: v.optional(v.unknown()), selector: v.unknown() })
const namedSchema = v.looseObject({ id: v.string() })

export const isWebAnnotation = (value: unknown): boolean =>
  v.is(v.looseObject({ type: v.literal('Annotation') }), value)

/** The address of a resource that is given as such, or as an object with it. */
const addressOf = (resource: unknown): string => {
  if (typeof resource === 'string') return resource
  const named = v.safeParse(namedSchema, resource)
  return named.success ? named.output.id : ''
}

const isTag = ({ purpose }: Body): boolean => listOf(purpose).includes('tagging')

const wordsOfBody = ({ value, format }: Body): string =>
  /html/iu.test(format) ? plainOfHtml(value) : value

const foundIn = ({ id, motivation, created, modified, body, bodyValue, target }: Item): Found => {
  const bodies = listOf(body).flatMap((one) => {
    const parsed = v.safeParse(bodySchema, one)
    return parsed.success ? [parsed.output] : []
  })
  const texts = [bodyValue, ...bodies.filter((one) => !isTag(one)).map(wordsOfBody)]
  const targets = listOf(target).map((one) => {
    const parsed = v.safeParse(targetSchema, one)
    return parsed.success
      ? { address: addressOf(parsed.output.source), selector: parsed.output.selector }
      : { address: addressOf(one), selector: null }
  })
  return {
    id,
    isBookmark: listOf(motivation).includes('bookmarking'),
    text: texts.filter((one) => one.trim() !== '').join('\n\n'),
    colour: bodies.find(({ color }) => color !== '')?.color ?? '',
    tags: bodies.flatMap((one) => [
      ...(isTag(one) ? [one.value] : []),
      one.tag,
      one.keyword,
      ...one.tags
    ]),
    created,
    modified,
    words: targets.map(({ selector }) => wordsIn(selector)),
    link: targets.flatMap(({ address }) => linkIn(address) ?? [])[0] ?? null
  }
}

/** Reads one annotation. */
export const readWebAnnotation = (
  item: unknown,
  reading: Reading
): Result<{ readonly foreign: Foreign; readonly isAhead: boolean }, Unread> => {
  const parsed = v.safeParse(itemSchema, item)
  return parsed.success
    ? foreignOf(foundIn(parsed.output), item, reading)
    : err(unread('no-annotation', JSON.stringify(item)))
}
