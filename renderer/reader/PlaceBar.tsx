import {
  IconArrowDown,
  IconArrowUp,
  IconColumns2,
  IconListSearch,
  IconVolume,
  IconVolumeOff,
  IconX
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { CommandId } from '../../shared/commands/registry'
import type { Section } from '../../shared/corpus/model'
import { pathOf, sectionLabel } from '../../shared/corpus/outline'
import { IconButton } from '../app/IconButton'
import { addressOf } from '../app/address'
import { usePlaces, useSurfaceLabel, useSurfaces } from '../app/places'
import { useReport } from '../app/report'
import { useCommandState, useCommands } from '../commands/commands'
import { useReadingSection } from '../reading/reading'
import { t } from '../text/nl'
import { neighboursOf } from './neighbours'

/** Where this surface is, and the ways on from there. */
export const PlaceBar = (): ReactNode => {
  const outline = useReport()
  const places = usePlaces()
  const { surface, place, open } = places
  const label = useSurfaceLabel()
  const { beside, openBeside, close } = useSurfaces()
  const { run } = useCommands()
  const isReading = useCommandState('speech.toggle').isOn
  const section = useReadingSection(places)
  const path = section === null ? [] : pathOf(outline, section)
  const { previous, next } = neighboursOf(outline, section)
  return (
    <div className="place-bar">
      <nav className="place-path" aria-label={label(t.place.path)}>
        <ol className="crumbs">
          {path.map((step, at) => (
            <li key={step.id} className="crumb">
              <Crumb step={step} isLast={at === path.length - 1} />
            </li>
          ))}
        </ol>
      </nav>
      <div className="place-ways">
        {place.kind !== 'search' && place.kind !== 'page' && (
          <>
            <SectionButton
              to={previous}
              label={t.place.previous}
              command="nav.previousSection"
              onOpen={open}
              icon={<IconArrowUp aria-hidden size={18} />}
            />
            <SectionButton
              to={next}
              label={t.place.next}
              command="nav.nextSection"
              onOpen={open}
              icon={<IconArrowDown aria-hidden size={18} />}
            />
            <IconButton
              label={t.find.label}
              command="find.open"
              isDisabled={place.kind !== 'at'}
              onPress={() => {
                run('find.open')
              }}
            >
              <IconListSearch aria-hidden size={18} />
            </IconButton>
            <IconButton
              label={isReading ? t.speech.stop : t.speech.start}
              command="speech.toggle"
              isDisabled={place.kind !== 'at'}
              onPress={() => {
                run('speech.toggle')
              }}
            >
              {isReading ? (
                <IconVolumeOff aria-hidden size={18} />
              ) : (
                <IconVolume aria-hidden size={18} />
              )}
            </IconButton>
          </>
        )}
        {beside === null ? (
          <IconButton
            label={t.split.open}
            command="split.toggle"
            isDisabled={place.kind !== 'at'}
            onPress={() => {
              if (place.kind === 'at') openBeside(place.block.id)
            }}
          >
            <IconColumns2 aria-hidden size={18} />
          </IconButton>
        ) : (
          <IconButton
            label={t.split.close}
            onPress={() => {
              close(surface)
            }}
          >
            <IconX aria-hidden size={18} />
          </IconButton>
        )}
      </div>
    </div>
  )
}

const Crumb = ({
  step,
  isLast
}: {
  readonly step: Section
  readonly isLast: boolean
}): ReactNode => {
  const outline = useReport()
  const heading = outline.headings.get(step.id)
  return isLast || heading === undefined ? (
    <span className="crumb-here" title={sectionLabel(step)}>
      {sectionLabel(step)}
    </span>
  ) : (
    <Link className="crumb-link" href={addressOf(outline, heading.id)}>
      <span title={sectionLabel(step)}>{sectionLabel(step)}</span>
    </Link>
  )
}

interface SectionButtonProps {
  readonly to: Section | null
  readonly label: string
  readonly command: CommandId
  readonly icon: ReactNode
  readonly onOpen: ReturnType<typeof usePlaces>['open']
}

const SectionButton = ({ to, label, command, icon, onOpen }: SectionButtonProps): ReactNode => {
  const { headings } = useReport()
  const heading = to === null ? undefined : headings.get(to.id)
  return (
    <IconButton
      label={to === null ? label : t.place.to(label, sectionLabel(to))}
      command={command}
      isDisabled={heading === undefined}
      onPress={() => {
        if (heading !== undefined) onOpen(heading.id)
      }}
    >
      {icon}
    </IconButton>
  )
}
