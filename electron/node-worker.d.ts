/** A module as a thread of its own: the build makes a file of it, and gives what starts it (electron-vite). */
declare module '*?nodeWorker' {
  import type { Worker, WorkerOptions } from 'node:worker_threads'
  const start: (options: WorkerOptions) => Worker
  // eslint-disable-next-line import-x/no-default-export -- what electron-vite makes of it
  export default start
}
