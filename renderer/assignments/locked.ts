/** One change to an assignment at a time, over all windows: each is made to what the one before left. */
export const oneByOne = <T>(change: () => Promise<T>): Promise<T> =>
  navigator.locks.request('naslag-leesopdrachten', change)
