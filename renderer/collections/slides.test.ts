import * as v from 'valibot'
import { expect, test } from 'vitest'
import { blocksOfItem } from '../../shared/collections/document'
import { itemIdSchema } from '../../shared/collections/model'
import type { ShownItem } from '../../shared/collections/shown'
import { wordsOfBlock } from '../../shared/document/model'
import { slidesOf } from './slides'

const id = v.parse(itemIdSchema, '6f3c1f62-5f0e-4a39-9d0c-0a4b0f0a1b2c')
const heading = (title: string): ShownItem => ({ kind: 'heading', id, title })
const text = (body: string): ShownItem => ({ kind: 'text', id, body })
const slides = (...items: readonly ShownItem[]): readonly string[] =>
  slidesOf({ name: 'Les', items }, blocksOfItem).map(({ blocks }) =>
    blocks.flatMap(wordsOfBlock).join(' / ')
  )

test('a heading comes with what it stands over, and what says nothing is left out', () => {
  expect(slides(text('een'), heading('Kop'), text(' '), text('twee'), text('drie'))).toEqual([
    'een',
    'Kop / twee',
    'drie'
  ])
  expect(slides(heading('een'), heading('twee'), text('drie'), heading('vier'))).toEqual([
    'een',
    'twee / drie',
    'vier'
  ])
  expect(slides()).toEqual([])
})
