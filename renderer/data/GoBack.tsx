import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Choices } from '../dialogs/Choices'
import { formatMoment } from '../text/format'
import { t } from '../text/nl'
import { Ended } from './Ended'
import { ImportPreview } from './ImportPreview'
import { ReturnPreview } from './ReturnPreview'
import type { Asked, GoBackTask, Way } from './useGoBack'

/** What going back to an earlier state would do, and how it ended. */
export const GoBack = ({ task }: { readonly task: GoBackTask }): ReactNode => {
  const { state } = task
  return (
    <>
      {state.kind === 'asked' && <Preview key={state.asked.at} asked={state.asked} task={task} />}
      <Ended
        said={saidOf(state)}
        onUndo={state.kind === 'done' ? task.undo : null}
        problem={problemOf(state)}
      />
    </>
  )
}

/** What goes on, or how it ended. */
const saidOf = ({ kind }: GoBackTask['state']): string | null =>
  kind === 'busy' || kind === 'done' ? t.keep.goBack[kind] : null

const problemOf = ({ kind }: GoBackTask['state']): string | null =>
  kind === 'unreadable' || kind === 'not-pinned' || kind === 'not-kept'
    ? t.keep.goBack.problem[kind]
    : null

interface PreviewProps {
  readonly asked: Asked
  readonly task: GoBackTask
}

/** Both ways, and what each would do; it has the focus, so that it is the first thing that is read. */
const Preview = ({ asked, task }: PreviewProps): ReactNode => {
  const [way, setWay] = useState<Way>('add')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const { goBack } = t.keep
  return (
    <div className="data-preview">
      <h3 ref={heading} tabIndex={-1} className="data-subheading">
        {goBack.preview(formatMoment(asked.at))}
      </h3>
      <Choices
        label={goBack.way}
        value={way}
        isDisabled={false}
        onChange={setWay}
        choices={[
          { value: 'add', label: goBack.add, hint: goBack.addHint },
          { value: 'return', label: goBack.return, hint: goBack.returnHint }
        ]}
      />
      {way === 'add' ? <ImportPreview plan={asked.add} /> : <ReturnPreview plan={asked.return} />}
      {asked.left > 0 && <p>{goBack.left(asked.left)}</p>}
      <div className="data-buttons">
        <Button className="button" onPress={task.cancel}>
          {goBack.cancel}
        </Button>
        {asked[way].changes.length > 0 && (
          <Button
            className="button"
            data-main
            onPress={() => {
              task.take(way)
            }}
          >
            {goBack.take}
          </Button>
        )}
      </div>
    </div>
  )
}
