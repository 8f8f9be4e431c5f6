import sqlite from 'node-sqlite3-wasm'
import { foldedWords, stopWords, type Find, type Passage } from '../finder'

/** The tokenizer has no token for fewer letters than three. */
const shortest = 3

const trigramsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length - shortest + 1 }, (_, at) => word.slice(at, at + shortest))

/** Any of the words, whole or as a part of another; and their trigrams, which forgive an error. */
const matchOf = (query: string): string =>
  [
    ...new Set(
      foldedWords(query)
        .filter((word) => word.length >= shortest && !stopWords.has(word))
        .flatMap((word) => [word, ...trigramsOf(word)])
    )
  ]
    .map((part) => `"${part}"`)
    .join(' OR ')

/**
 * SQLite FTS5 with trigrams, tuned: any word, its trigrams, titles first. As WebAssembly, which
 * installs without a compiler and without a download beside the package.
 */
export const sqliteOver = (passages: readonly Passage[]): Find => {
  const database = new sqlite.Database()
  database.exec(
    "CREATE VIRTUAL TABLE passage USING fts5(title, text, tokenize = 'trigram remove_diacritics 1')"
  )
  database.exec('BEGIN')
  const insert = database.prepare('INSERT INTO passage (rowid, title, text) VALUES (?, ?, ?)')
  passages.forEach(({ title, text }, at) => insert.run([at, title, text]))
  insert.finalize()
  database.exec('COMMIT')
  const select = database.prepare(
    'SELECT rowid AS at FROM passage WHERE passage MATCH ? ORDER BY bm25(passage, 2, 1) LIMIT ?'
  )
  return (query, limit) => {
    const match = matchOf(query)
    if (match === '') return []
    return select.all([match, limit]).flatMap(({ at }) => passages[Number(at)]?.id ?? [])
  }
}
