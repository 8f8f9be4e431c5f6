/** Where an annotation of another program hangs as long as nobody knows its place for certain. */
import * as v from 'valibot'
import { blockIdSchema, type BlockId } from '../corpus/model'
import type { Annotation } from '../notes/model'

/** The block of its words: none that there is, and each on one of its own. */
export const nowhere = (id: Annotation['id']): BlockId => v.parse(blockIdSchema, `elders-${id}`)

/** Whether an annotation came out of a file without a certain place, and has not been given one since. */
export const isFromFile = ({ id, anchor }: Annotation): boolean => anchor.block === nowhere(id)
