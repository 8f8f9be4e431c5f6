import { spawnSync } from 'node:child_process'

/**
 * Runs this program once more where its mounts are its own, and gives its exit code; null where that has been
 * done, or cannot be. A program elsewhere that was started meanwhile would hold on to a disk that was stopped.
 */
export const inOwnMounts = (): number | null => {
  if (process.env.NASLAG_BENCH_MOUNTS === 'own' || process.getuid?.() !== 0) return null
  if (process.platform !== 'linux') return null
  const { status } = spawnSync(
    'unshare',
    [
      ...['--mount', '--propagation', 'private', process.execPath],
      ...process.execArgv,
      ...process.argv.slice(1)
    ],
    { stdio: 'inherit', env: { ...process.env, NASLAG_BENCH_MOUNTS: 'own' } }
  )
  return status ?? 1
}
