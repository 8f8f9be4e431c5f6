/** Answers the questions of shared/search/model.ts from an engine that knows blocks and their ranks only. */
import type { Block, Corpus, SectionId } from '../../shared/corpus/model'
import { outlineOf, pathOf, type Outline } from '../../shared/corpus/outline'
import {
  hitKinds,
  type Answer,
  type Facets,
  type Hit,
  type HitKind,
  type NoteDocument,
  type SearchQuery
} from '../../shared/search/model'
import type { Ranked } from '../../shared/search/rank'
import { snippetOf } from '../../shared/search/snippet'
import { wordsOf } from '../../shared/text/tokens'
import { createEngine } from './engine'

/** Characters of a passage that a hit shows: about two lines. */
const snippetLength = 155

type Answering = (query: SearchQuery, notes: readonly NoteDocument[]) => Answer

export const createAnswering = (corpus: Corpus): Answering => {
  const outline = outlineOf(corpus)
  const engine = createEngine(corpus.blocks)
  return (query, notes) => {
    const text = query.isTyping ? query.text : `${query.text} `
    const found = engine
      .search(text, corpus.blocks.length)
      .hits.flatMap((ranked) => hitOf(outline, ranked) ?? [])
    const all = [...found, ...notesWith(outline, notes, query.text)]
    const inKinds = (kind: HitKind): boolean =>
      query.kinds.length === 0 || query.kinds.includes(kind)
    const inParts = (hit: Hit): boolean =>
      query.parts.length === 0 || query.parts.includes(partOf(outline, hit))
    const hits = all.filter((hit) => inKinds(hit.kind) && inParts(hit))
    if (query.order === 'place') {
      const placeOf = ({ block }: Hit): number => outline.order.get(block) ?? 0
      hits.sort((one, other) => placeOf(one) - placeOf(other))
    }
    return {
      text: query.text,
      hits: hits.slice(0, query.limit),
      total: hits.length,
      facets: facetsOf(
        outline,
        all.filter(inParts),
        all.filter(({ kind }) => inKinds(kind))
      ),
      mended: null,
      also: [],
      near: [],
      unknown: []
    }
  }
}

const hitOf = (outline: Outline, { block: id, matches, score }: Ranked): Hit | null => {
  const block = outline.blocks.get(id)
  if (block === undefined) return null
  return {
    edition: outline.edition.id,
    kind: kindOf(outline, block),
    target: { kind: 'block', block: id },
    block: id,
    section: block.section,
    score,
    title: null,
    snippet: snippetOf(block.text, matches, snippetLength),
    matches,
    why: []
  }
}

const kindOf = (outline: Outline, { kind, section }: Block): HitKind => {
  if (kind === 'footnote') return 'footnote'
  if (pathOf(outline, section).some(({ box }) => box)) return 'box'
  return kind === 'heading' ? 'heading' : 'text'
}

const notesWith = (
  outline: Outline,
  notes: readonly NoteDocument[],
  text: string
): readonly Hit[] => {
  const forms = wordsOf(text).flatMap(({ parts }) => parts.map(({ form }) => form))
  if (forms.length === 0) return []
  return notes.flatMap((note): readonly Hit[] => {
    const own = note.text.toLowerCase()
    if (!forms.every((form) => own.includes(form))) return []
    return [
      {
        edition: outline.edition.id,
        kind: 'note',
        target: { kind: 'note', id: note.id },
        block: note.block,
        section: note.section,
        score: 0,
        title: null,
        snippet: snippetOf(note.text, [], snippetLength),
        matches: [],
        why: []
      }
    ]
  })
}

const partOf = (outline: Outline, { section }: Hit): SectionId =>
  outline.partOf.get(section)?.contents.section.id ?? section

const facetsOf = (outline: Outline, ofKinds: readonly Hit[], ofParts: readonly Hit[]): Facets => ({
  kinds: hitKinds
    .map((kind) => ({ kind, count: ofKinds.filter((hit) => hit.kind === kind).length }))
    .filter(({ count }) => count > 0),
  parts: outline.parts
    .map(({ contents: { section } }) => ({
      edition: outline.edition.id,
      part: section.id,
      count: ofParts.filter((hit) => partOf(outline, hit) === section.id).length
    }))
    .filter(({ count }) => count > 0)
})
