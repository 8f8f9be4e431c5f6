import {
  IconAlertTriangle,
  IconCheck,
  IconCloudOff,
  IconHelpCircle,
  IconNote,
  IconShieldCheck,
  IconX
} from '@tabler/icons-react'
import { Suspense, use, useId, useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { knownPageOfBlock, pageInWords } from '../../shared/cite/place'
import type { Block } from '../../shared/corpus/model'
import { citationOf, sectionLabel, type Outline } from '../../shared/corpus/outline'
import type { AppInfo } from '../../shared/ipc/app-info'
import type { Kept } from '../../shared/vault/model'
import { useCommands } from '../commands/commands'
import { displacedIn } from '../notes/displaced-in'
import { mendedInWords, troubleOf } from '../notes/mended'
import { useNotes, type Warnings } from '../notes/notes'
import { useSaveState, type SaveState } from '../notes/saving'
import { useProgress } from '../reading/progress'
import { useReadingBlock } from '../reading/reading'
import { formatDate, formatTime, formatWhen } from '../text/format'
import { t } from '../text/nl'
import { useSurfaces } from './places'
import { useReport } from './report'

interface StatusBarProps {
  /** Null outside of the app. */
  readonly info: Promise<AppInfo | null>
}

/** What is open, and whether what the reader did has been kept. */
export const StatusBar = ({ info }: StatusBarProps): ReactNode => {
  const { edition } = useReport()
  const { annotations, standing, saving, warnings } = useNotes()
  const saveState = useSaveState(saving)
  const toCheck = useMemo(
    () => displacedIn(annotations, standing).unsure.length,
    [annotations, standing]
  )
  const { percent } = useProgress()
  const { run } = useCommands()
  return (
    <footer className="status">
      <span className="status-item" title={t.status.offlineLong}>
        <IconCloudOff aria-hidden size={15} />
        {t.status.offline}
      </span>
      <span className="status-item status-edition">
        {`${edition.title} · ${formatDate(edition.published)}`}
      </span>
      <PlaceItem />
      <span className="status-space" />
      <span role="alert" className="status-problem">
        {saveState.kind === 'failed' && (
          <>
            <IconAlertTriangle aria-hidden size={15} />
            {t.notes.notSaved(saveState.problem)}
            <Button className="icon-button" aria-label={t.notes.dismiss} onPress={saving.dismiss}>
              <IconX aria-hidden size={14} />
            </Button>
          </>
        )}
      </span>
      <NotesItem warnings={warnings} />
      {toCheck > 0 && <ToCheckItem amount={toCheck} />}
      <span className="status-item status-read">{t.contents.readOfReport(percent)}</span>
      <span className="status-item">
        <IconNote aria-hidden size={15} />
        <Button
          className="text-button"
          onPress={() => {
            run('notebook.open')
          }}
        >
          {t.status.annotations(annotations.length)}
        </Button>
      </span>
      <SavedItem state={saveState} checked={warnings.mended?.checked ?? null} />
      <Suspense>
        <VersionItem info={info} />
      </Suspense>
    </footer>
  )
}

const isTrouble = ({ problem, isLost, isReadOnly, unreadable, mended }: Warnings): boolean =>
  problem !== null || isLost || isReadOnly || unreadable > 0 || troubleOf(mended).length > 0

/** That the pane with the notes has something to say: it may be closed. */
const NotesItem = ({ warnings }: { readonly warnings: Warnings }): ReactNode => {
  const { run } = useCommands()
  const isProblem = isTrouble(warnings)
  if (!isProblem && mendedInWords(warnings.mended) === null) return null
  const Icon = isProblem ? IconAlertTriangle : IconShieldCheck
  return (
    <span className={isProblem ? 'status-problem' : 'status-item'}>
      <Icon aria-hidden size={15} />
      <Button
        className="text-button"
        onPress={() => {
          run('rail.notes')
        }}
      >
        {isProblem ? t.status.notesTrouble : t.status.notesMended}
      </Button>
    </span>
  )
}

/** That notes wait for the reader to say where they belong. */
const ToCheckItem = ({ amount }: { readonly amount: number }): ReactNode => {
  const { run } = useCommands()
  return (
    <span className="status-item">
      <IconHelpCircle aria-hidden size={15} />
      <Button
        className="text-button"
        onPress={() => {
          run('rail.notes')
        }}
      >
        {t.standing.inStatus(amount)}
      </Button>
    </span>
  )
}

/** The place that is read, as one would cite it, with what is certain of its printed page. */
const PlaceItem = (): ReactNode => {
  const outline = useReport()
  const id = useReadingBlock(useSurfaces().active)
  const block = id === null ? undefined : outline.blocks.get(id)
  if (block === undefined) return null
  const page = knownPageOfBlock(outline, block)
  const inWords = pageInWords(page)
  const name = nameOf(outline, block)
  return (
    <span
      className="status-item status-place"
      title={inWords === null ? name : `${name} · ${inWords}`}
    >
      {page.kind === 'unknown' ? name : `${name} · ${t.status.page(page)}`}
    </span>
  )
}

/** A heading by its title, which its number alone would not tell; text as one cites it. */
const nameOf = (outline: Outline, block: Block): string => {
  const section = outline.sections.get(block.section)
  return block.kind === 'heading' && section !== undefined
    ? sectionLabel(section)
    : citationOf(outline, block)
}

const VersionItem = ({ info }: StatusBarProps): ReactNode => {
  const app = use(info)
  return (
    app !== null && (
      <span className="status-item status-version">{t.status.version(app.version)}</span>
    )
  )
}

interface SavedItemProps {
  readonly state: SaveState
  /** When the copies were checked as the window opened; null where that is not known. */
  readonly checked: number | null
}

/** Quiet on purpose: the editor announces its own saving, and a menu act is seen on its button. */
const SavedItem = ({ state, checked }: SavedItemProps): ReactNode => {
  const { run } = useCommands()
  const [opened] = useState(Date.now)
  const checkedId = useId()
  if (state.kind === 'saving') return <span className="status-item">{t.status.saving}</span>
  const kept = state.kind === 'saved' ? state.kept : null
  const isOnce = kept?.copies === 1
  const lastChecked = kept?.checked ?? checked
  const inWords =
    lastChecked === null ? null : t.status.checked(formatWhen(lastChecked, kept?.at ?? opened))
  return (
    <span
      className={isOnce ? 'status-problem' : 'status-item'}
      {...(inWords !== null && { title: inWords })}
    >
      {isOnce && <IconAlertTriangle aria-hidden size={15} />}
      {state.kind === 'saved' && !isOnce && <IconCheck aria-hidden size={15} />}
      <Button
        className="text-button"
        {...(inWords !== null && { 'aria-describedby': checkedId })}
        onPress={() => {
          run('data.open')
        }}
      >
        {state.kind === 'saved' ? savedInWords(kept) : t.status.yourData}
      </Button>
      {inWords !== null && (
        <span id={checkedId} className="status-checked">
          {inWords}
        </span>
      )}
    </span>
  )
}

const savedInWords = (kept: Kept | null): string => {
  if (kept === null) return t.status.saved
  const time = formatTime(kept.at)
  return kept.copies === 1 ? t.status.savedOnce(time) : t.status.savedAt(time)
}
