import type { BlockId } from '../corpus/model'
import { alignNear, type Bead } from './align-near'
import { sidesOf, type Sides } from './align-sides'
import { sameTexts, stretchesBetween, type Pair, type Stretch } from './align-texts'
import type { EditionText } from './edition-text'
import { likeness, sharedInOrder, sharedWeight, without, type Bag } from './likeness'

/**
 * What became of a block. `same` has its text still; `edited` became those blocks, in their order; of `unsure`
 * they are what it may have become; `gone` is in the new edition no more.
 */
type Fate =
  | { readonly kind: 'same'; readonly block: number }
  | {
      readonly kind: 'edited'
      readonly blocks: readonly number[]
      /** All old blocks that became those. */
      readonly from: readonly number[]
    }
  | { readonly kind: 'unsure'; readonly blocks: readonly number[] }
  | { readonly kind: 'gone' }

/** Two editions of a report, with what became of each block of the old one. */
export interface Alignment {
  readonly old: EditionText
  readonly next: EditionText
  /** Blocks are places in the list of the new edition. */
  readonly fateOf: (block: BlockId) => Fate
  /** Whether a block has its text still, but stands between others. */
  readonly hasMoved: (block: BlockId) => boolean
}

/** Blocks that went elsewhere and were edited as well have to be so much alike, by their words. */
const movedLike = 0.5

/**
 * What stands where a block stood may be what it became, when it has this share of its words in their order:
 * of a sentence that was written anew 0.4 is left, of blocks that have nothing to do with each other 0.1.
 */
const claimShare = 0.25

/** What stands beside a block that has its text still may be that block, and this one a copy, when so alike. */
const twinLike = 0.3

const chosen = (bags: readonly Bag[], blocks: readonly number[]): readonly Bag[] =>
  blocks.flatMap((block) => bags[block] ?? [])

/** The blocks of one side of a stretch. */
const blocksIn = ([start, end]: readonly [number, number]): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step)

/** What has been found of two editions, from which it is judged what became of each block. */
class Aligned {
  readonly #sides: Sides
  readonly #frame: readonly Pair[]
  readonly #moved: readonly Pair[]
  readonly #stretches: readonly Stretch[]
  readonly #beads: readonly Bead[]
  readonly #cameFrom: ReadonlyMap<number, Bead>
  /** New blocks whose text came from elsewhere. */
  readonly #arrived: ReadonlySet<number>

  constructor(sides: Sides) {
    this.#sides = sides
    const { old, next, weigh } = sides
    const { inOrder, moved } = sameTexts(old.keys, next.keys)
    this.#frame = inOrder
    this.#moved = moved
    this.#arrived = new Set(moved.map(([, there]) => there))
    this.#stretches = stretchesBetween(inOrder, {
      old: [0, old.keys.length],
      next: [0, next.keys.length]
    })
    this.#beads = this.#stretches.flatMap((stretch): readonly Bead[] => {
      const [here, there] = [blocksIn(stretch.old), this.#newIn(stretch)]
      const beads = alignNear(chosen(old.bags, here), chosen(next.bags, there), weigh)
      return beads.map((bead) => ({
        old: bead.old.flatMap((at) => here[at] ?? []),
        next: bead.next.flatMap((at) => there[at] ?? [])
      }))
    })
    this.#cameFrom = new Map(
      this.#beads.flatMap((bead) => bead.next.map((block) => [block, bead] as const))
    )
  }

  /** The new blocks of a stretch that have not come from elsewhere. */
  #newIn({ next }: Stretch): readonly number[] {
    return blocksIn(next).filter((block) => !this.#arrived.has(block))
  }

  /** New blocks of a stretch that have something of an old block, which they have from no other one. */
  #claimsIn(stretch: Stretch, block: number): readonly number[] {
    const { old, next, weigh } = this.#sides
    const [words, bag] = [old.words[block], old.bags[block]]
    if (words === undefined || bag === undefined) return []
    const least = claimShare * bag.weight
    return this.#newIn(stretch).filter((there) => {
      const [here, hereBag] = [next.words[there], next.bags[there]]
      if (here === undefined || hereBag === undefined) return false
      if (sharedWeight(bag, hereBag, weigh) < least) return false
      const others = (this.#cameFrom.get(there)?.old ?? []).filter((one) => one !== block)
      const rest = without(
        here,
        others.flatMap((one) => old.words[one] ?? []),
        weigh
      )
      return sharedInOrder(words, rest, weigh) >= least
    })
  }

  /** New blocks that may be what a block became that has its text still: like it and beside, or with its id. */
  #twinsBeside(index: number, block: number, there: number): readonly number[] {
    const { old, next, weigh } = this.#sides
    const own = old.bags[block]
    const twins = this.#stretches
      .slice(index, index + 2)
      .flatMap((stretch) => this.#newIn(stretch))
      .filter((other) => {
        const bag = next.bags[other]
        if (own === undefined || bag === undefined || this.#cameFrom.has(other)) return false
        return likeness(own, bag, weigh) >= twinLike
      })
    return [...new Set([...twins, ...this.#namesakesOf(block)])].filter((one) => one !== there)
  }

  /** What a block that seems to be elsewhere may be instead: what stands where it stood, and what has its id. */
  #claimsWhereItStood(block: number, there: number): readonly number[] {
    return [...new Set([...this.#claimsOn(block), ...this.#namesakesOf(block)])].filter(
      (one) => one !== there
    )
  }

  #claimsOn(block: number): readonly number[] {
    const stretch = this.#stretches.find(({ old: [start, end] }) => start <= block && block < end)
    return stretch === undefined ? [] : this.#claimsIn(stretch, block)
  }

  #namesakesOf(block: number): readonly number[] {
    const namesake = this.#sides.namesakes[block] ?? null
    return namesake === null ? [] : [namesake]
  }

  /** A 1:1 bead of the same text; which one it is, is unsure where the old edition had it more than once. */
  #sameIn({ old: [block, ...more], next: [there, ...others] }: Bead): Fate | null {
    const { old, next } = this.#sides
    if (block === undefined || there === undefined || more.length + others.length > 0) return null
    const key = old.keys[block]
    if (key === undefined || key !== next.keys[there]) return null
    return old.keys.indexOf(key) === old.keys.lastIndexOf(key)
      ? { kind: 'same', block: there }
      : { kind: 'unsure', blocks: [there] }
  }

  /** Blocks that are in no stretch any more, with what is most like them elsewhere. */
  #elsewhere(placed: ReadonlyMap<number, Fate>): readonly Pair[] {
    const { old, next, weigh } = this.#sides
    const taken = new Set([...this.#frame, ...this.#moved].map(([, there]) => there))
    const free = blocksIn([0, next.keys.length]).filter(
      (there) => !taken.has(there) && !this.#cameFrom.has(there)
    )
    const left = blocksIn([0, old.keys.length]).filter((block) => !placed.has(block))
    const all = left
      .flatMap((block) => {
        const own = old.bags[block]
        return free.map((there) => {
          const bag = next.bags[there]
          const isKnown = own !== undefined && bag !== undefined
          return { block, there, like: isKnown ? likeness(own, bag, weigh) : 0 }
        })
      })
      .filter(({ like }) => like >= movedLike)
      .sort((one, other) => other.like - one.like)
    const pairs: Pair[] = []
    for (const { block, there } of all) {
      if (!pairs.some(([own, other]) => own === block || other === there))
        pairs.push([block, there])
    }
    return pairs
  }

  /** Old blocks that have their text still, and are not in the longest row that has one order in both. */
  moved(): ReadonlySet<number> {
    return new Set(this.#moved.map(([block]) => block))
  }

  fates(): ReadonlyMap<number, Fate> {
    const fates = new Map<number, Fate>()
    for (const bead of this.#beads) {
      const fate = this.#sameIn(bead) ?? {
        kind: 'edited',
        blocks: bead.next,
        from: bead.old
      }
      for (const block of bead.old) {
        const others = this.#claimsOn(block).filter((there) => !bead.next.includes(there))
        fates.set(
          block,
          fate.kind === 'edited' && others.length > 0
            ? { kind: 'unsure', blocks: [...bead.next, ...others] }
            : fate
        )
      }
    }
    const asFound = (block: number, there: number, others: readonly number[]): void => {
      const isSure = others.length === 0 || this.#sides.isNamed[block] === true
      fates.set(
        block,
        isSure ? { kind: 'same', block: there } : { kind: 'unsure', blocks: [there, ...others] }
      )
    }
    this.#frame.forEach(([block, there], index) => {
      asFound(block, there, this.#twinsBeside(index, block, there))
    })
    for (const [block, there] of this.#moved)
      asFound(block, there, this.#claimsWhereItStood(block, there))
    for (const [block, there] of this.#elsewhere(fates)) {
      const claims = this.#claimsWhereItStood(block, there)
      fates.set(
        block,
        claims.length === 0
          ? { kind: 'edited', blocks: [there], from: [block] }
          : { kind: 'unsure', blocks: [there, ...claims] }
      )
    }
    return fates
  }
}

/**
 * Aligns two editions. Blocks of the same text that is unique come first (patience diff), then those between
 * them by likeness, then what has moved and was edited as well. A block whose text stands elsewhere, while
 * something like it stands where it was, is unsure: it may have been copied there and edited here.
 */
export const alignEditions = (old: EditionText, next: EditionText): Alignment => {
  const aligned = new Aligned(sidesOf(old, next))
  const [fates, moved] = [aligned.fates(), aligned.moved()]
  return {
    old,
    next,
    fateOf: (block) => fates.get(old.order.get(block) ?? -1) ?? { kind: 'gone' },
    hasMoved: (block) => moved.has(old.order.get(block) ?? -1)
  }
}
