import { useEffect } from 'react'
import { passageAlone } from '../../shared/cite/reference'
import { useReport } from '../app/report'
import { excerptsIn } from './selection'

/** A plain copy of selected text of the report takes the report's words, and nothing the app has put there. */
export const useReportCopy = (): void => {
  const outline = useReport()
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const selection = document.getSelection()
      const isOurs =
        !event.defaultPrevented &&
        event.clipboardData !== null &&
        !(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      if (!isOurs || selection === null || selection.rangeCount === 0) return
      const [first, ...rest] = excerptsIn(outline, selection.getRangeAt(0))
      if (first === undefined) return
      const { text, html } = passageAlone(outline, [first, ...rest])
      event.clipboardData.setData('text/plain', text)
      event.clipboardData.setData('text/html', html)
      event.preventDefault()
    }
    document.addEventListener('copy', onCopy)
    return () => {
      document.removeEventListener('copy', onCopy)
    }
  }, [outline])
}
