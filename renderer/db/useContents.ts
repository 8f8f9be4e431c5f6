import { useEffect, useState } from 'react'
import { ok, type Result } from '../../shared/result'
import type { Notebook } from './notebook'
import type { ReadProblem } from './problems'
import { withSome, type Contents } from './rows'
import type { Told } from './watch'

/**
 * What the notebook holds, kept up to date; undefined until it has been read once. After that only what changed
 * is read, here or in another window: an annotation that did not change stays the same object.
 */
export const useContents = (
  notebook: Notebook | null
): Result<Contents, ReadProblem> | undefined => {
  const [read, setRead] = useState<{
    readonly of: Notebook
    readonly contents: Result<Contents, ReadProblem>
  } | null>(null)
  useEffect(() => {
    if (notebook === null) return
    let isHere = true
    let contents: Result<Contents, ReadProblem> | null = null
    const look = async (ids: Told): Promise<void> => {
      const before = contents?.ok === true ? contents.value.annotations : []
      if (ids !== null && contents?.ok === true) {
        const some = await notebook.some(ids)
        contents =
          some.ok && some.value.unreadable === 0 && contents.value.unreadable === 0
            ? ok(withSome(contents.value, ids, some.value.annotations))
            : await notebook.read(before)
      } else contents = await notebook.read(before)
      if (isHere) setRead({ of: notebook, contents })
    }
    // One after the other: what is told while something is read is read after it.
    let looking = look(null)
    const stop = notebook.watch((ids) => {
      looking = looking.then(() => look(ids))
    })
    return () => {
      isHere = false
      stop()
    }
  }, [notebook])
  return read?.of === notebook ? read.contents : undefined
}
