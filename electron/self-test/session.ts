/** What the session is closed to, and main itself. */
import type { Session } from 'electron'
import { selfTest } from '../../shared/nl/self-test'
import { err, ok, type Result } from '../../shared/result'
import type { Check } from './check'

/** Every computer knows the first one; the second is nobody's. */
const names = ['localhost', 'naslag.invalid']

const is = (isGood: boolean, problem: string): Result<string, string> =>
  isGood ? ok('') : err(problem)

export const checkSession = async (session: Session): Promise<readonly Check[]> => {
  const found: string[] = []
  for (const name of names) {
    const refusal = await session.resolveHost(name).then(() => '', String)
    if (!refusal.includes('ERR_NAME_NOT_RESOLVED')) found.push(name)
  }
  const request = await session.fetch('https://127.0.0.1:9/').then(() => '', String)
  const isSpelling =
    session.isSpellCheckerEnabled() || session.getSpellCheckerLanguages().length > 0
  return [
    {
      name: selfTest.names.name,
      found: is(found.length === 0, selfTest.names.open(found.join(', ')))
    },
    {
      name: selfTest.requests.name,
      found: is(request.includes('ERR_BLOCKED_BY_CLIENT'), selfTest.requests.open)
    },
    { name: selfTest.spelling.name, found: is(!isSpelling, selfTest.spelling.open) },
    { name: selfTest.sockets.name, found: is(!canConnect(), selfTest.sockets.open) }
  ]
}

/** A connection to nowhere; only whether Node would try. */
const canConnect = (): boolean => {
  const { Socket } = process.getBuiltinModule('node:net')
  const socket = new Socket()
  // Were it allowed, nothing would answer.
  socket.on('error', () => undefined)
  try {
    socket.connect(9, '127.0.0.1')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
