import { useEffect, useState } from 'react'
import type { AppInfo } from '../../shared/ipc/app-info'

/** True in a development build, once main has said so: then its commands are shown as well. */
export const useIsDevelopment = (info: Promise<AppInfo | null>): boolean => {
  const [isDevelopment, setIsDevelopment] = useState(false)
  useEffect(() => {
    let isHere = true
    void info.then((known) => {
      if (isHere) setIsDevelopment(known?.isPackaged === false)
    })
    return () => {
      isHere = false
    }
  }, [info])
  return isDevelopment
}
