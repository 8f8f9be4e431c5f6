import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { boundaryRules } from './boundaries.mjs'

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: boundaryRules })

/** Lints one import as if it stood in `file`, with the boundary rules alone. */
const problems = async (file: string, module: string): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(`import '${module}'\n`, { filePath: file })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId)
}

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
    ['renderer/search-worker/worker.ts', 'flexsearch']
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
    ['renderer/db/repository.ts', '../ui/app'],
    ['renderer/search-worker/worker.ts', '../db/repository'],
    ['renderer/search-worker/worker.ts', 'react']
  ])('%s may not import %s', async (file, module) => {
    expect(await problems(file, module)).toContain('no-restricted-imports')
  })
})
