/**
 * Reads a PDF as far as tests ask: what its catalogue says, its outline, its headings, and the words of
 * its pages. By hand, so that the tests need no program that may not be installed.
 */
import { inflateSync } from 'node:zlib'

export interface Pdf {
  readonly isTagged: boolean
  readonly language: string | null
  readonly title: string | null
  /** Titles of the outline, in order, with their depth from 1. */
  readonly outline: readonly (readonly [depth: number, title: string])[]
  /** Kinds of structure elements that are in it, such as H1, P, L, Link. */
  readonly tags: ReadonlySet<string>
  /** The characters of each page without white space, which PDF has no fixed form for. */
  readonly pages: readonly string[]
  /** Colours that are filled with, as red, green and blue from 0 to 1, written as in the file. */
  readonly fills: ReadonlySet<string>
}

interface PdfObject {
  readonly dictionary: string
  readonly stream: Buffer | null
}

type Objects = ReadonlyMap<string, PdfObject>

/** Reads a PDF; throws when it is none. */
export const readPdf = (bytes: Buffer): Pdf => {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('not a PDF')
  const objects = objectsOf(bytes)
  const all = [...objects.values()].map(({ dictionary }) => dictionary)
  const catalog = all.find((one) => /\/Type\s*\/Catalog\b/.test(one)) ?? ''
  const info = all.find((one) => one.includes('/Producer')) ?? ''
  const pages = pagesOf(objects, refIn(catalog, '/Pages'))
  const structure = all.filter((one) => /\/Type\s*\/StructElem\b/.test(one))
  return {
    isTagged: /\/Marked\s+true/.test(catalog) && catalog.includes('/StructTreeRoot'),
    language: /\/Lang\s*\(([^)]*)\)/.exec(catalog)?.[1] ?? null,
    title: textAfter(info, '/Title'),
    outline: outlineOf(objects, refIn(catalog, '/Outlines'), 1),
    tags: new Set(structure.flatMap((one) => /\/S\s*\/(\w+)/.exec(one)?.[1] ?? [])),
    pages: pages.map((page) => charactersOf(objects, page)),
    fills: new Set(
      pages.flatMap((page) =>
        [...contentsOf(objects, page).matchAll(/([\d.]+ [\d.]+ [\d.]+) rg\b/g)].map(
          ([, colour]) => colour ?? ''
        )
      )
    )
  }
}

const objectsOf = (bytes: Buffer): Objects => {
  // One character a byte, so that places in the text are places in the bytes.
  const text = bytes.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const found of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const from = found.index + found[0].length
    const head = /\bstream\r?\n|\bendobj\b/.exec(text.slice(from))
    if (head === null) continue
    const dictionary = text.slice(from, from + head.index)
    const start = from + head.index + head[0].length
    const end = text.indexOf('endstream', start)
    const stream = head[0] === 'endobj' ? null : unpacked(dictionary, bytes.subarray(start, end))
    objects.set(found[1] ?? '', { dictionary, stream })
    if (stream !== null && /\/Type\s*\/ObjStm\b/.test(dictionary)) {
      for (const [id, inner] of packedIn(dictionary, stream.toString('latin1'))) {
        objects.set(id, { dictionary: inner, stream: null })
      }
    }
  }
  return objects
}

const unpacked = (dictionary: string, data: Buffer): Buffer =>
  dictionary.includes('/FlateDecode') ? inflateSync(data) : data

/** Objects can be packed together: first their numbers and places, then they themselves. */
const packedIn = (dictionary: string, text: string): readonly (readonly [string, string])[] => {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1])
  const numbers = text.slice(0, first).trim().split(/\s+/)
  const places = numbers.filter((_number, index) => index % 2 === 1).map(Number)
  return places.map((place, index) => [
    numbers[index * 2] ?? '',
    text.slice(first + place, first + (places[index + 1] ?? text.length))
  ])
}

const refIn = (dictionary: string, key: string): string | null =>
  new RegExp(`${key}\\s+(\\d+) 0 R`).exec(dictionary)?.[1] ?? null

const dictionaryOf = (objects: Objects, id: string | null): string =>
  (id === null ? undefined : objects.get(id)?.dictionary) ?? ''

/** The text that stands after a key, in either of the forms PDF has for it. */
const textAfter = (dictionary: string, key: string): string | null => {
  const found = new RegExp(`${key}\\s*(?:<([0-9A-Fa-f]*)>|\\(((?:\\\\.|[^\\\\)])*)\\))`).exec(
    dictionary
  )
  if (found === null) return null
  const bytes =
    found[1] === undefined ? plain(found[2] ?? '') : Buffer.from(found[1], 'hex').toString('latin1')
  return bytes.startsWith('\u00fe\u00ff')
    ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
    : bytes
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A literal string without its escapes. */
const plain = (text: string): string =>
  text.replaceAll(/\\(?:([0-7]{1,3})|([^]))/g, (_all, octal?: string, character?: string) =>
    octal === undefined
      ? (named[character ?? ''] ?? character ?? '')
      : String.fromCharCode(Number.parseInt(octal, 8))
  )

const outlineOf = (objects: Objects, parent: string | null, depth: number): Pdf['outline'] => {
  const titles: (readonly [number, string])[] = []
  let at = refIn(dictionaryOf(objects, parent), '/First')
  while (at !== null) {
    const item = dictionaryOf(objects, at)
    titles.push([depth, textAfter(item, '/Title') ?? ''], ...outlineOf(objects, at, depth + 1))
    at = refIn(item, '/Next')
  }
  return titles
}

const pagesOf = (objects: Objects, id: string | null): readonly string[] => {
  const node = dictionaryOf(objects, id)
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node)?.[1]
  if (kids === undefined) return [node]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesOf(objects, kid ?? null))
}

interface Font {
  /** Bytes a character. */
  readonly width: number
  readonly characters: ReadonlyMap<number, string>
}

const contentsOf = (objects: Objects, page: string): string =>
  objects.get(refIn(page, '/Contents') ?? '')?.stream?.toString('latin1') ?? ''

const charactersOf = (objects: Objects, page: string): string => {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)].map(([, name, id]) => [
      name ?? '',
      fontOf(objects, dictionaryOf(objects, id ?? null))
    ])
  )
  const contents = contentsOf(objects, page)
  let font: Font | undefined
  let text = ''
  const tokens = /\/(F\d+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>|\(((?:\\[^]|[^\\)])*)\)/g
  for (const [, name, hex, literal] of contents.matchAll(tokens)) {
    if (name !== undefined) font = fonts.get(name)
    else {
      const bytes =
        hex === undefined ? plain(literal ?? '') : Buffer.from(hex, 'hex').toString('latin1')
      text += decoded(font, Buffer.from(bytes, 'latin1'))
    }
  }
  return text.replaceAll(/\s/g, '')
}

const decoded = (font: Font | undefined, bytes: Buffer): string => {
  if (font === undefined) return ''
  let text = ''
  for (let at = 0; at + font.width <= bytes.length; at += font.width) {
    text += font.characters.get(bytes.readUIntBE(at, font.width)) ?? '\ufffd'
  }
  return text
}

/** Which characters the codes of a font stand for. */
const fontOf = (objects: Objects, font: string): Font => {
  const map = objects.get(refIn(font, '/ToUnicode') ?? '')?.stream?.toString('latin1') ?? ''
  const characters = new Map<number, string>()
  for (const [, section = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of section.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      characters.set(
        Number.parseInt(code, 16),
        Buffer.from(text, 'hex').swap16().toString('utf16le')
      )
    }
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of section.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g
    )) {
      const [first, last, start] = [from, to, text].map((hex) => Number.parseInt(hex, 16))
      if (first === undefined || last === undefined || start === undefined) continue
      for (let code = first; code <= last; code += 1) {
        characters.set(code, String.fromCharCode(start + code - first))
      }
    }
  }
  return { width: /<00>\s*<FF>/i.test(map) ? 1 : 2, characters }
}
