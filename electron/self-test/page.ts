/** What a page of the app can do: asked in one that nobody sees. */
import { readFileSync, readlinkSync } from 'node:fs'
import { app, BrowserWindow, type WebContents } from 'electron'
import * as v from 'valibot'
import { selfTest } from '../../shared/nl/self-test'
import { err, ok, type Result } from '../../shared/result'
import { appOrigin } from '../app-files'
import { contentSecurityPolicy } from '../content-security-policy'
import { pagePreferences } from '../page-preferences'
import type { Check } from './check'

const permissions = [
  'camera',
  'microphone',
  'geolocation',
  'notifications',
  'clipboard-read',
  'display-capture',
  'midi',
  'local-fonts'
]

const answerSchema = v.object({
  policy: v.nullable(v.string()),
  madeCode: v.boolean(),
  node: v.array(v.string()),
  permissions: v.array(v.tuple([v.string(), v.string()]))
})

/** Runs in the page. From a timer: what main evaluates is itself exempt from the policy until then. */
const questions = `(async () => ({
  policy: (await fetch('/')).headers.get('content-security-policy'),
  madeCode: await new Promise((resolve) => {
    setTimeout(() => {
      try {
        new Function('')()
        resolve(true)
      } catch {
        resolve(false)
      }
    })
  }),
  node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  permissions: await Promise.all(
    ${JSON.stringify(permissions)}.map(async (name) => [
      name,
      (await navigator.permissions.query({ name })).state
    ])
  )
}))()`

/** Loads a page that is no report, so that it opens no notes, and looks at what it can do. */
export const checkPage = async (appPath: string): Promise<readonly Check[]> => {
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences(appPath) })
  const { page, sandbox, node, permissions: denied, policy } = selfTest
  const is = (isGood: boolean, problem: string): Result<string, string> =>
    isGood ? ok('') : err(problem)
  try {
    await window.loadURL(`${appOrigin}/corpus/editions.json`)
    const answer = v.parse(answerSchema, await window.webContents.executeJavaScript(questions))
    const allowed = answer.permissions.filter(([, state]) => state !== 'denied')
    const isPolicyKept = answer.policy === contentSecurityPolicy && !answer.madeCode
    return [
      { name: page.name, found: ok('') },
      { name: sandbox.name, found: is(isSandboxed(window.webContents), sandbox.open) },
      { name: node.name, found: is(answer.node.length === 0, node.open) },
      {
        name: denied.name,
        found: is(allowed.length === 0, denied.open(allowed.map(([name]) => name).join(', ')))
      },
      { name: policy.name, found: is(isPolicyKept, policy.open) }
    ]
  } catch {
    return [{ name: page.name, found: err(page.failed) }]
  } finally {
    window.destroy()
  }
}

/** Whether the system keeps a page in: on Linux by namespaces of its own and a filter on system calls. */
const isSandboxed = (contents: WebContents): boolean => {
  const pid = contents.getOSProcessId()
  if (process.platform !== 'linux')
    return app.getAppMetrics().find((one) => one.pid === pid)?.sandboxed === true
  const isFiltered = /^Seccomp:\s*2$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  const isApart = ['user', 'net'].every(
    (space) => readlinkSync(`/proc/${pid}/ns/${space}`) !== readlinkSync(`/proc/self/ns/${space}`)
  )
  return isFiltered && isApart
}
