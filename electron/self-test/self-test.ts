/** `Naslag --zelftest`: the release looks at itself, says a line a check, and ends. */
import { join } from 'node:path'
import { app, session } from 'electron'
import { selfTest } from '../../shared/nl/self-test'
import { appInfo } from '../app-info'
import type { Check } from './check'
import { checkFolder, checkPrivacy, checkVault } from './data'
import { checkFuses } from './fuse-wire'
import { checkProgram, checkReports } from './package-files'
import { checkPage } from './page'
import { checkPolicy } from './prescribed'
import { checkSession } from './session'

/** Prints what was found; gives the exit code: 0 when all of it is good. */
export const runSelfTest = async (dataFolder: string, policyFile: string): Promise<number> => {
  const appPath = app.getAppPath()
  const { version, commit, electron, chrome, node } = appInfo()
  const runtime = selfTest.runtime(electron, chrome, node)
  process.stdout.write(`${selfTest.versions(version, commit, runtime)}\n`)
  const checks = [
    checkProgram(appPath),
    await checkReports(join(appPath, 'build/corpus')),
    await checkFuses(process.execPath),
    ...(await checkPage(appPath)),
    ...(await checkSession(session.defaultSession)),
    checkPolicy(policyFile),
    checkFolder(dataFolder),
    checkPrivacy(dataFolder),
    await checkVault(dataFolder)
  ]
  const good = checks.filter(({ found }) => found.ok).length
  for (const check of checks) process.stdout.write(`${lineOf(check)}\n`)
  process.stdout.write(`${selfTest.summary(good, checks.length)}\n`)
  return good === checks.length ? 0 : 1
}

const lineOf = ({ name, found }: Check): string => {
  const said = found.ok ? found.value : found.error
  return `${found.ok ? selfTest.good : selfTest.bad}  ${name}${said === '' ? '' : `: ${said}`}`
}
