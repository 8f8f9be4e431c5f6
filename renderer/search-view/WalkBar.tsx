import { IconChevronDown, IconChevronUp, IconList, IconX } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { IconButton } from '../app/IconButton'
import { surfaceElementId, textElementId } from '../app/element-ids'
import { usePlaces, useSurfaceLabel, useSurfaces } from '../app/places'
import { useEscapeIn } from '../app/useEscapeIn'
import { useDeeds } from '../commands/commands'
import { t } from '../text/nl'
import { useWalk, type Walk } from './useWalk'

/** Over the text, when it was opened from a search: which hit this is, and the ways to the others. */
export const WalkBar = (): ReactNode => {
  const places = usePlaces()
  const { active } = useSurfaces()
  const walk = useWalk(places.place)
  useDeeds(
    active.surface === places.surface
      ? {
          'search.next': {
            run: () => walk?.go(1),
            isEnabled: walk?.hasNext === true
          },
          'search.previous': {
            run: () => walk?.go(-1),
            isEnabled: walk?.hasPrevious === true
          },
          'search.list': {
            run: () => {
              if (walk !== null) places.list(walk.search)
            },
            isEnabled: walk !== null
          }
        }
      : {}
  )
  return walk === null ? null : <WalkControls walk={walk} />
}

const WalkControls = ({ walk }: { readonly walk: Walk }): ReactNode => {
  const { surface, place, list, unmark } = usePlaces()
  const label = useSurfaceLabel()
  const bar = useRef<HTMLElement>(null)
  const { search, total, index, isHere, hasPrevious, hasNext, go } = walk
  const query = search.text.trim()
  const close = (): void => {
    const text = place.kind === 'at' ? textElementId(surface, place.block.id) : null
    const back = text === null ? null : document.getElementById(text)
    unmark()
    ;(back ?? document.getElementById(surfaceElementId(surface)))?.focus({ preventScroll: true })
  }
  useEscapeIn(bar, close)
  return (
    <section ref={bar} className="walk" aria-label={label(t.walk.region(query))}>
      <p role="status" className="walk-state">
        {isHere ? t.walk.at(index + 1, total, query) : t.walk.away(total, query)}
      </p>
      <div className="walk-ways">
        <IconButton
          label={t.walk.previous}
          command="search.previous"
          isDisabled={!hasPrevious}
          onPress={() => {
            go(-1)
          }}
        >
          <IconChevronUp aria-hidden size={18} />
        </IconButton>
        <IconButton
          label={t.walk.next}
          command="search.next"
          isDisabled={!hasNext}
          onPress={() => {
            go(1)
          }}
        >
          <IconChevronDown aria-hidden size={18} />
        </IconButton>
        <Button
          className="text-button walk-list"
          onPress={() => {
            list(search)
          }}
        >
          <IconList aria-hidden size={16} />
          {t.walk.toList}
        </Button>
        <IconButton label={t.walk.close} onPress={close}>
          <IconX aria-hidden size={18} />
        </IconButton>
      </div>
    </section>
  )
}
