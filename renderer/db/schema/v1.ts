/**
 * Version 1 of the notebook. A released version is never edited: a change is a new file beside this
 * one, with its upgrade.
 */
export const version1 = {
  version: 1,
  stores: {
    /** One row an annotation (shared/notes/model.ts). */
    annotations: 'id, [anchor.edition+anchor.block]',
    /** Facts about the notebook itself, by name. */
    meta: 'key'
  }
} as const
