import type { BlockId } from '../../shared/corpus/model'
import { textElementId } from '../app/element-ids'
import { useSurfaceId } from '../app/places'

/** What the element with a block's text carries, so that it can be found, scrolled to and focused. */
interface TextProps {
  readonly id: string
  readonly tabIndex: -1
  readonly 'data-block': BlockId
}

/** Makes the properties of text elements on this surface. */
export const useTextProps = (): ((block: BlockId) => TextProps) => {
  const surface = useSurfaceId()
  return (block) => ({ id: textElementId(surface, block), tabIndex: -1, 'data-block': block })
}
