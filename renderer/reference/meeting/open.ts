import { useCallback } from 'react'
import { addressOfPage } from '../../app/address'
import { useReport } from '../../app/report'
import { addressNow, goTo } from '../../app/trail'
import { useMeeting } from './state'

/** The field of the view for a meeting. */
export const meetingFieldId = 'overleg-veld'

/** Opens the view for a meeting over the whole window, at its field: a place beside this one makes way. */
export const useOpenMeeting = (): (() => void) => {
  const report = useReport()
  const { change } = useMeeting()
  return useCallback(() => {
    change({ typed: '', shown: { kind: 'list' } })
    const address = addressOfPage(report, 'meeting')
    if (address === addressNow()) document.getElementById(meetingFieldId)?.focus()
    else goTo(address)
  }, [report, change])
}
