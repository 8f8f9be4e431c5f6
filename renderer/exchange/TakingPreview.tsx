import { IconCheck } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button, CheckboxButton, CheckboxField } from 'react-aria-components'
import type { Unread } from '../../shared/exchange/model'
import { addedIn } from '../../shared/exchange/plan'
import { hasUnseen, withSigns } from '../../shared/text/unseen'
import { t } from '../text/nl'
import { BroughtList } from './BroughtList'
import { amountIn, type Looked, type TakeInElsewhere } from './useTakeInElsewhere'

interface TakingPreviewProps {
  readonly looked: Looked
  readonly task: TakeInElsewhere
}

/** What would be taken in; it has the focus, so that it is the first thing that is read. */
export const TakingPreview = ({ looked, task }: TakingPreviewProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const { name, file, plan } = looked
  const text = t.exchange.takeIn
  const [lost, wordless] = [addedIn(plan['not-found']), addedIn(plan['no-words'])]
  const amountLost = lost.length + wordless.length
  const amount = amountIn(plan, task.withLost)
  return (
    <div className="data-preview">
      <h3 ref={heading} tabIndex={-1} className="data-subheading">
        {text.preview(withSigns(name), file.program)}
      </h3>
      <ul className="data-sums">
        {sumsOf(looked).map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      <BroughtList
        title={text.standing.certain}
        advice={null}
        annotations={addedIn(plan.certain)}
        hasPlace
      />
      <BroughtList
        title={text.standing.unsure}
        advice={text.unsureAdvice}
        annotations={addedIn(plan.unsure)}
        hasPlace={false}
      />
      <BroughtList
        title={text.standing['not-found']}
        advice={text.lostAdvice}
        annotations={lost}
        hasPlace={false}
      />
      <BroughtList
        title={text.standing['no-words']}
        advice={text.wordlessAdvice}
        annotations={wordless}
        hasPlace={false}
      />
      <UnreadList unread={file.unread} />
      {amountLost > 0 && (
        <CheckboxField isSelected={task.withLost} onChange={task.setWithLost}>
          <CheckboxButton className="dialog-choice">
            <span className="dialog-choice-box" aria-hidden>
              <IconCheck size={16} stroke={3} />
            </span>
            <span className="dialog-choice-text">
              {text.keepLost(amountLost)}
              <span className="dialog-choice-hint">{text.keepLostHint}</span>
            </span>
          </CheckboxButton>
        </CheckboxField>
      )}
      <div className="data-buttons">
        <Button className="button" onPress={task.cancel}>
          {text.cancel}
        </Button>
        {amount > 0 && (
          <Button className="button" data-main onPress={task.take}>
            {text.take(amount)}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The whole of it in numbers, and what is odd about it. */
const sumsOf = ({ file, sought, plan }: Looked): readonly string[] => {
  const text = t.exchange.takeIn
  const parts = Object.values(plan)
  const here = parts.reduce((sum, { same, stays }) => sum + same + stays.length, 0)
  const twice = parts.reduce((sum, part) => sum + part.twice.length, 0)
  const unseen = sought.filter(({ annotation }) => hasUnseen(JSON.stringify(annotation))).length
  return [
    ...(here === 0 ? [] : [text.here(here)]),
    ...(twice === 0 ? [] : [t.data.bringIn.twice(twice)]),
    ...(amountIn(plan, true) === 0 ? [text.nothing] : []),
    ...(file.ahead === 0 ? [] : [text.ahead(file.ahead)]),
    ...(file.live === 0 ? [] : [text.live(file.live)]),
    ...(unseen === 0 ? [] : [text.unseen(unseen)])
  ]
}

/** What became no annotation, with the reason and as much of it as tells which it is. */
const UnreadList = ({ unread }: { readonly unread: readonly Unread[] }): ReactNode => {
  const text = t.exchange.takeIn
  if (unread.length === 0) return null
  return (
    <section className="brought" aria-label={text.unread}>
      <h4 className="brought-title">
        {text.unread} <span className="brought-count">{unread.length}</span>
      </h4>
      <ul className="brought-list">
        {unread.slice(0, mostUnread).map(({ reason, text: written }, at) => (
          <li key={at} className="brought-item">
            <p>{text.unreadReason[reason]}</p>
            {written !== '' && (
              <blockquote className="entry-quote">{withSigns(written)}</blockquote>
            )}
          </li>
        ))}
      </ul>
      {unread.length > mostUnread && <p>{text.moreUnread(unread.length - mostUnread)}</p>}
    </section>
  )
}

/** So many are shown one by one; of more the rest is counted. */
const mostUnread = 50
