/** The query under which the app shows the page of a locked kluis instead of the reader. */
export const lockQuery = '?kluis'

export const isLockQuery = (query: string): boolean => query === lockQuery
