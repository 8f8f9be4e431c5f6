/** The pages of the guide, each read when it is opened. */
import { guidePieces, type GuidePiece } from '../../shared/guide/find'
import { guidePageIds, type GuidePage, type GuidePageId } from '../../shared/guide/model'

const files: Readonly<Record<GuidePageId, () => Promise<{ readonly page: GuidePage }>>> = {
  handleiding: () => import('../../docs/handleiding/README.md'),
  gemeenteambtenaar: () => import('../../docs/handleiding/gemeenteambtenaar.md'),
  cursist: () => import('../../docs/handleiding/cursist.md'),
  trainer: () => import('../../docs/handleiding/trainer.md'),
  casusoverleg: () => import('../../docs/handleiding/casusoverleg.md'),
  beheer: () => import('../../docs/beheer.md'),
  privacy: () => import('../../docs/privacy.md'),
  toegankelijkheid: () => import('../../docs/toegankelijkheid.md')
}

const read = new Map<GuidePageId, Promise<GuidePage>>()

/** A page; the same promise each time. */
export const loadGuidePage = (id: GuidePageId): Promise<GuidePage> => {
  const reading = read.get(id) ?? files[id]().then(({ page }) => page)
  read.set(id, reading)
  return reading
}

let pieces: Promise<readonly GuidePiece[]> | null = null

/** All pages, to be looked through; the same promise each time. */
export const loadGuidePieces = (): Promise<readonly GuidePiece[]> =>
  (pieces ??= Promise.all(
    guidePageIds.map(async (id) => ({ id, page: await loadGuidePage(id) }))
  ).then(guidePieces))
