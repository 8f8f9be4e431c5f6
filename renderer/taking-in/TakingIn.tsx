import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Ended } from '../data/Ended'
import { useTakingIn, type Way } from './useTakingIn'

interface TakingInText {
  readonly title: string
  readonly intro: string
  readonly choose: string
  readonly busy: string
  readonly preview: string
  readonly cancel: string
  readonly take: string
  readonly done: string
  readonly notKept: string
}

interface TakingInProps<T> {
  /** Names the heading. */
  readonly id: string
  readonly text: TakingInText
  readonly way: Way<T>
  readonly canTake: (looked: T) => boolean
  /** What would change. */
  readonly children: (looked: T) => ReactNode
}

/** Taking in files of others: chosen, looked at, taken or left. */
export const TakingIn = <T,>({ id, text, way, canTake, children }: TakingInProps<T>): ReactNode => {
  const { state, button, choose, take, cancel, undo } = useTakingIn(way)
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="data-heading">
        {text.title}
      </h2>
      <p>{text.intro}</p>
      {state.kind === 'asked' ? (
        <Preview title={text.preview}>
          {children(state.looked)}
          <div className="data-buttons">
            <Button className="button" onPress={cancel}>
              {text.cancel}
            </Button>
            {canTake(state.looked) && (
              <Button
                className="button"
                data-main
                onPress={() => {
                  take(state.looked)
                }}
              >
                {text.take}
              </Button>
            )}
          </div>
        </Preview>
      ) : (
        <Button
          ref={button}
          className="button"
          data-main
          data-busy={state.kind === 'busy' || undefined}
          onPress={choose}
        >
          {text.choose}
        </Button>
      )}
      <Ended
        said={state.kind === 'busy' ? text.busy : state.kind === 'taken' ? text.done : null}
        onUndo={state.kind === 'taken' ? undo : null}
        problem={state.kind === 'not-kept' ? text.notKept : null}
      />
    </section>
  )
}

interface PreviewProps {
  readonly title: string
  readonly children: ReactNode
}

/** What would change; it has the focus, so that it is the first thing that is read. */
const Preview = ({ title, children }: PreviewProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <div className="data-preview">
      <h3 ref={heading} tabIndex={-1} className="data-subheading">
        {title}
      </h3>
      {children}
    </div>
  )
}
