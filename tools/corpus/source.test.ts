import { describe, expect, test } from 'vitest'
import { readSource } from './source'
import { textOf } from './words'

const line = (raw: string) => readSource(raw)[0]

describe('a line of source.txt', () => {
  test('empty lines hold no words and keep their numbers', () => {
    expect(readSource('een\n \n\ntwee').map(({ line: at }) => at)).toEqual([1, 4])
  })

  test('bullets, strong and links are marks, all else is words', () => {
    const read = line('- **2022: 2** trainingen | [Publicaties | LSE](#) - 1. *x* ²')
    expect(read?.bullet).toBe(true)
    expect(textOf(read?.words ?? [])).toBe('2022: 2 trainingen | Publicaties | LSE - 1. *x* ²')
    expect(read?.words.map(({ strong }) => strong).slice(0, 3)).toEqual([5, 1, 0])
    expect(read?.words.map(({ link }) => link).slice(3, 8)).toEqual([null, '#', '#', '#', null])
  })

  test('a word that is strong in part is told from one that is strong as a whole', () => {
    expect(line('**50**.000')?.words[0]?.strong).toBe(2)
    expect(line('**50.000**')?.words[0]?.strong).toBe(6)
  })

  test('a bare address is a link, without the stop after it', () => {
    expect(line('zie www.example.org/dijken.')?.words[1]).toMatchObject({
      text: 'www.example.org/dijken.',
      link: 'http://www.example.org/dijken'
    })
  })

  test('superscripts stay what they are', () => {
    expect(textOf(line('(DTN) 58¹ en 2026³')?.words ?? [])).toBe('(DTN) 58¹ en 2026³')
  })
})
