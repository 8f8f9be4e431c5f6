import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useHeadingFocus } from '../app/useHeadingFocus'
import { bridge } from '../bridge'
import { TakeInElsewhere } from '../exchange/TakeInElsewhere'
import { LockPanel } from '../lock/LockPanel'
import { useNotes } from '../notes/notes'
import { useSaveState } from '../notes/saving'
import { t } from '../text/nl'
import { Bin } from './Bin'
import { BringIn } from './BringIn'
import { EarlierStates } from './EarlierStates'
import { EraseAll } from './EraseAll'
import { StoredPlaces } from './StoredPlaces'
import { StoredState } from './StoredState'
import { TakeAllAlong } from './TakeAllAlong'
import { useOverview } from './useOverview'

/** Where everything stands that the reader added, and how to take it along or back in. */
export const DataView = (): ReactNode => {
  const { saving } = useNotes()
  const saveState = useSaveState(saving)
  const [reply, look] = useOverview(saveState.kind)
  const heading = useHeadingFocus()
  return (
    <article className="data-view">
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {t.data.title}
      </h1>
      <p className="data-intro">{t.data.intro}</p>
      {bridge === null && <p className="message">{t.data.outside}</p>}
      {reply?.kind === 'failed' && (
        <p role="alert" className="message message-problem">
          {t.data.problem[reply.problem]}
        </p>
      )}
      {reply?.kind === 'overview' && <StoredState overview={reply.overview} />}
      <TakeAllAlong />
      <BringIn />
      <TakeInElsewhere />
      {reply?.kind === 'overview' && (
        <>
          <EarlierStates earlier={reply.overview.earlier} onChanged={look} />
          <Bin />
          <StoredPlaces overview={reply.overview} />
        </>
      )}
      <section aria-labelledby="data-protection">
        <h2 id="data-protection" className="data-heading">
          {t.data.protection.title}
        </h2>
        <LockPanel />
        <p>{t.data.protection.lost}</p>
      </section>
      {reply?.kind === 'overview' && <EraseAll />}
      <Button className="button" onPress={look}>
        {t.data.refresh}
      </Button>
    </article>
  )
}
