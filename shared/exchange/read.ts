/** The one door for files of other programs, and for what went from here to them and comes back. */
import * as v from 'valibot'
import { readJson, type FileRefusal } from '../input/read-json'
import type { Annotation } from '../notes/model'
import { err, ok, type Result } from '../result'
import type { Reading } from './foreign'
import type { Brought, FileRead, Foreign, Program, Unread } from './model'
import { ownAnnotationOf } from './own-annotation'
import { withPassages } from './own-passages'
import { isHypothesisRow, readHypothesis } from './read-hypothesis'
import { isWebAnnotation, readWebAnnotation } from './read-web-annotation'
import { ownVersion } from './web-annotation'

export const exchangeLimits = { bytes: 32_000_000, depth: 64, values: 2_000_000 } as const

/** The most annotations that one file may bring. */
export const mostBrought = 20_000

/** Why a file is not taken in at all. */
export type ExchangeRefusal =
  | FileRefusal
  /** JSON, but no annotations of a program that is known. */
  | 'other-format'
  /** The file with everything of one reader, which is taken in elsewhere. */
  | 'everything'
  /** A file for a group, which is taken in elsewhere. */
  | 'group'
  /** Made by a newer Naslag. */
  | 'newer'
  | 'too-many-rows'
  /** A set of annotations in which there are none. */
  | 'no-annotations'
  | 'duplicate-id'

/** What a file is, before its annotations are looked at. */
interface Kind {
  readonly program: Program
  readonly items: readonly unknown[]
}

const list = v.array(v.unknown())
const setSchema = v.looseObject({
  type: v.picklist(['AnnotationSet', 'AnnotationPage', 'AnnotationCollection']),
  items: list,
  generator: v.optional(v.unknown()),
  'naslag:version': v.optional(v.unknown())
})
const collectionSchema = v.looseObject({
  type: v.literal('AnnotationCollection'),
  first: v.looseObject({ items: list })
})
const named = v.looseObject({ name: v.string() })

const isThorium = (generator: unknown): boolean =>
  /thorium/iu.test(
    v.is(named, generator) ? generator.name : typeof generator === 'string' ? generator : ''
  )

const kindOf = (value: unknown): Result<Kind, ExchangeRefusal> => {
  const set = v.safeParse(setSchema, value)
  if (set.success) {
    const { items, generator, 'naslag:version': version } = set.output
    if (version === undefined)
      return ok({ program: isThorium(generator) ? 'thorium' : 'web-annotation', items })
    return typeof version === 'number' && version > ownVersion
      ? err('newer')
      : ok({ program: 'naslag', items: withPassages(items) })
  }
  if (v.is(collectionSchema, value))
    return ok({ program: 'web-annotation', items: value.first.items })
  if (isWebAnnotation(value)) return ok({ program: 'web-annotation', items: [value] })
  if (v.is(list, value)) return kindOfList(value)
  if (v.is(v.looseObject({ format: v.literal('naslag-gegevens') }), value)) return err('everything')
  if (v.is(v.looseObject({ format: v.literal('naslag-groep') }), value)) return err('group')
  if (v.is(v.looseObject({ rows: list, total: v.number() }), value))
    return ok({ program: 'hypothesis', items: value.rows })
  return v.is(v.looseObject({ annotations: list, client_version: v.string() }), value)
    ? ok({ program: 'hypothesis', items: value.annotations })
    : err('other-format')
}

const kindOfList = (items: readonly unknown[]): Result<Kind, ExchangeRefusal> => {
  if (items.some(isWebAnnotation)) return ok({ program: 'web-annotation', items })
  if (items.some(isHypothesisRow)) return ok({ program: 'hypothesis', items })
  return err(items.length === 0 ? 'no-annotations' : 'other-format')
}

/** One annotation that was read, or what can be shown of it. */
type Read = Result<{ readonly brought: Brought; readonly isAhead: boolean }, Unread>

const fromElsewhere = (
  read: Result<{ readonly foreign: Foreign; readonly isAhead: boolean }, Unread>
): Read =>
  read.ok
    ? ok({
        brought: { from: 'elsewhere', foreign: read.value.foreign },
        isAhead: read.value.isAhead
      })
    : read

const readItems = ({ program, items }: Kind, reading: Reading): readonly Read[] => {
  switch (program) {
    case 'hypothesis':
      return readHypothesis(items, reading).map(fromElsewhere)
    case 'thorium':
    case 'web-annotation':
      return items.map((item) => fromElsewhere(readWebAnnotation(item, reading)))
    case 'naslag':
      // One that another program changed is read as one of that program.
      return items.map((item) => {
        const own = ownAnnotationOf(item, reading)
        return own === null
          ? fromElsewhere(readWebAnnotation(item, reading))
          : ok({ brought: { from: 'naslag', annotation: own }, isAhead: wasAhead(item, own) })
      })
  }
}

/** Whether a moment of an annotation of our own was one that has yet to come. */
const wasAhead = (item: unknown, { createdAt, updatedAt }: Annotation): boolean => {
  const dates = v.safeParse(v.looseObject({ created: v.string(), modified: v.string() }), item)
  return (
    dates.success &&
    (Date.parse(dates.output.created) !== createdAt ||
      Date.parse(dates.output.modified) !== updatedAt)
  )
}

/** Markup that would do something, or a picture that would be fetched. */
const live =
  /!\[[^\]]{0,500}\]\(\s*<?(?:https?:)?\/\/|<(?:script|img|iframe|video|audio|object|embed|style|link|svg)\b/iu

const bodyOf = (brought: Brought): string => {
  const said = brought.from === 'naslag' ? brought.annotation : brought.foreign.said
  return said.kind === 'note' ? said.body : ''
}

const idIn = (brought: Brought): string =>
  brought.from === 'naslag' ? brought.annotation.id : brought.foreign.id

/** Programs write this in front of a file that is otherwise right, which JSON allows a reader to pass over. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

/** Reads a file, or says why nothing of it is taken in. Where the annotations belong is not looked for yet. */
export const readExchange = (
  bytes: Uint8Array,
  reading: Reading
): Result<FileRead, ExchangeRefusal> => {
  if (bytes.length > exchangeLimits.bytes) return err('too-large')
  const json = readJson(withoutMark(bytes), exchangeLimits)
  if (!json.ok) return json
  const kind = kindOf(json.value)
  if (!kind.ok) return kind
  const { program, items } = kind.value
  if (items.length === 0) return err('no-annotations')
  if (items.length > mostBrought) return err('too-many-rows')
  const read = readItems(kind.value, reading)
  const good = read.flatMap((one) => (one.ok ? [one.value] : []))
  const brought = good.map((one) => one.brought)
  if (new Set(brought.map(idIn)).size !== brought.length) return err('duplicate-id')
  return ok({
    program,
    brought,
    unread: read.flatMap((one) => (one.ok ? [] : [one.error])),
    ahead: good.filter(({ isAhead }) => isAhead).length,
    live: brought.filter((one) => live.test(bodyOf(one))).length
  })
}
