/** The guide, which is read in the app and in docs: its pages, and what a page is made of. */

/** The pages, in the order in which they are offered: the whole, what each reader does, and what organisations ask. */
export const guidePageIds = [
  'handleiding',
  'gemeenteambtenaar',
  'cursist',
  'trainer',
  'casusoverleg',
  'beheer',
  'privacy',
  'toegankelijkheid'
] as const
export type GuidePageId = (typeof guidePageIds)[number]

/** The file of each page, from the folder docs. */
export const guideFiles: Readonly<Record<GuidePageId, string>> = {
  handleiding: 'handleiding/README.md',
  gemeenteambtenaar: 'handleiding/gemeenteambtenaar.md',
  cursist: 'handleiding/cursist.md',
  trainer: 'handleiding/trainer.md',
  casusoverleg: 'handleiding/casusoverleg.md',
  beheer: 'beheer.md',
  privacy: 'privacy.md',
  toegankelijkheid: 'toegankelijkheid.md'
}

/** A page, or a heading of it. */
export interface GuideTarget {
  readonly page: GuidePageId
  /** The id of the heading; null for the page from its beginning. */
  readonly heading: string | null
}

/** Words in one style. */
export interface GuideRun {
  readonly text: string
  /** Strong are keys, among others; emphasis is what the app calls something. */
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code'
  /** Where the words lead; null where that is no page of the guide. */
  readonly to: GuideTarget | null
}
export type GuideRuns = readonly GuideRun[]

export type GuideBlock =
  | {
      readonly kind: 'heading'
      /** 1 is that of the title, which is no block. */
      readonly level: 2 | 3
      /** Unique on its page. */
      readonly id: string
      readonly text: string
    }
  | { readonly kind: 'paragraph'; readonly runs: GuideRuns }
  | {
      readonly kind: 'list'
      readonly isOrdered: boolean
      readonly items: readonly (readonly GuideBlock[])[]
    }
  | {
      readonly kind: 'table'
      readonly head: readonly GuideRuns[]
      readonly rows: readonly (readonly GuideRuns[])[]
    }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'picture'
      /** Its file, from that of the page; in the app an address. */
      readonly source: string
      /** What there is to see, for who does not see it. */
      readonly alt: string
    }

export interface GuidePage {
  readonly title: string
  readonly blocks: readonly GuideBlock[]
}

/** True for a name that is a page's. */
export const isGuidePageId = (name: string | undefined): name is GuidePageId =>
  guidePageIds.some((id) => id === name)

/** The words of runs, without their styles. */
export const wordsOf = (runs: GuideRuns): string => runs.map(({ text }) => text).join('')

/** The id that a forge gives to a heading with these words; without accents, so that it can stand in an address as it is. */
export const headingIdOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
