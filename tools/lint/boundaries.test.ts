import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { boundaryRules } from './boundaries.mjs'

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: boundaryRules })

/** Lints a text as if it stood in `filePath`, with the boundary rules alone. */
const broken = async (text: string, filePath: string): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId)
}

const problems = (file: string, module: string): Promise<(string | null)[]> =>
  broken(`import '${module}'\n`, file)

const rulesBroken = (text: string): Promise<(string | null)[]> => broken(text, 'electron/main.ts')

describe('import boundaries', () => {
  it.each([
    ['shared/text/tokens.ts', '../result'],
    ['shared/notes/model.ts', 'valibot'],
    ['electron/main.ts', 'node:fs/promises'],
    ['electron/ipc.ts', '../shared/ipc/contract'],
    ['renderer/db/repository.ts', 'dexie'],
    ['renderer/db/repository.ts', '../../shared/notes/model'],
    ['renderer/ui/app.tsx', 'react-dom/client'],
    ['renderer/ui/app.tsx', '../db/repository'],
    ['renderer/search-worker/worker.ts', 'flexsearch'],
    ['renderer/guide/load.ts', '../../docs/beheer.md']
  ])('%s may import %s', async (file, module) => {
    expect(await problems(file, module)).toEqual([])
  })

  it.each([
    ['shared/text/tokens.ts', 'node:fs'],
    ['shared/text/tokens.ts', 'dexie'],
    ['shared/text/tokens.ts', '../../electron/main'],
    ['electron/main.ts', '../renderer/main'],
    ['electron/main.ts', 'react'],
    ['electron/main.ts', 'node:http'],
    ['electron/main.ts', 'node:net'],
    ['electron/main.ts', 'dns/promises'],
    ['renderer/ui/app.tsx', 'electron'],
    ['renderer/ui/app.tsx', 'dexie'],
    ['renderer/ui/app.tsx', 'flexsearch'],
    ['renderer/ui/app.tsx', '../../electron/main'],
    ['renderer/ui/app.tsx', '../../docs/beheer.md'],
    ['renderer/db/repository.ts', '../ui/app'],
    ['renderer/search-worker/worker.ts', '../db/repository'],
    ['renderer/search-worker/worker.ts', 'react']
  ])('%s may not import %s', async (file, module) => {
    expect(await problems(file, module)).toContain('no-restricted-imports')
  })

  it.each(['net', 'shell', 'crashReporter', 'autoUpdater', 'desktopCapturer', 'ipcMain'])(
    'main may not take %s of Electron',
    async (name) => {
      expect(await rulesBroken(`import { app, ${name} } from 'electron'\n`)).toEqual([
        'no-restricted-imports'
      ])
    }
  )

  it.each(['fetch', 'WebSocket', 'EventSource'])('main may not use %s of Node', async (name) => {
    expect(await rulesBroken(`export const way = ${name}\n`)).toEqual(['no-restricted-globals'])
  })

  it('main may take what stays inside', async () => {
    expect(await rulesBroken(`import { app, session } from 'electron'\n`)).toEqual([])
  })
})
