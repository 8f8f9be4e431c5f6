/** Chromium's own network log, which it writes with --log-net-log. */

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: NetLogParams }[]
}
interface NetLogParams {
  readonly url?: string
  readonly host?: string
  readonly address?: string
}

/** What the log says was tried: URLs asked for, names looked up, sockets opened. */
export const attemptsIn = (log: string): string[] => {
  const { constants, events } = JSON.parse(log) as NetLog
  const types = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  return events.flatMap(({ type, params }) => {
    switch (types.get(type)) {
      case 'URL_REQUEST_START_JOB':
      case 'HOST_RESOLVER_MANAGER_REQUEST':
      case 'TCP_CONNECT_ATTEMPT':
      case 'UDP_CONNECT':
        return [params?.url ?? params?.host ?? params?.address ?? ''].filter((what) => what !== '')
      default:
        return []
    }
  })
}
