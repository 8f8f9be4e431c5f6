import workerUrl from '../search-worker/worker.ts?worker&url'

/** The part of Trusted Types used here; the type library has none of it. */
interface ScriptPolicy {
  /** Gives a TrustedScriptURL, which stands wherever an address is asked for. */
  readonly createScriptURL: (url: string) => string
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
    }
  }
}

const onlyTheWorker: ScriptPolicy = {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError(`not a script of this app: ${url}`)
    return url
  }
}

/** A page may make a policy once; a worker can be started again, when other reports are here. */
let policy: ScriptPolicy | null = null

/** Starts the search worker from its own file on our own scheme. */
export const startSearchWorker = (): Worker => {
  policy ??= window.trustedTypes?.createPolicy('naslag', onlyTheWorker) ?? onlyTheWorker
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module', name: 'zoeken' })
}
