import { expect, test, vi } from 'vitest'
import type { WriteProblem } from '../../shared/notes/commands'
import { err, ok, type Result } from '../../shared/result'
import type { Kept } from '../../shared/vault/model'
import type { Notebook, OnKept } from '../db/notebook'
import { createSaving } from './saving'

const kept: Kept = { at: 1, count: 1, copies: 2, checked: 1 }

/** A notebook that does what the test says, in two steps: the vault has it, and the notebook shows it. */
const steps = () => {
  let onKept: OnKept = () => undefined
  let end: (result: Result<undefined, WriteProblem>) => void = () => undefined
  const write: Notebook['write'] = (_, hear = () => undefined) => {
    onKept = hear
    return new Promise((resolve) => {
      end = resolve
    })
  }
  return {
    notebook: { write } as Notebook,
    keep: () => {
      onKept(kept)
    },
    end: (result: Result<undefined, WriteProblem>) => {
      end(result)
    }
  }
}

test('a change is saved once the vault has it, before the notebook shows it', async () => {
  const { notebook, keep, end } = steps()
  const { write, state } = createSaving(ok(notebook))
  const writing = write([])
  expect(state()).toEqual({ kind: 'saving' })
  keep()
  expect(state()).toEqual({ kind: 'saved', kept })
  end(ok(undefined))
  expect(await writing).toEqual(ok(undefined))
  expect(state()).toEqual({ kind: 'saved', kept })
})

test('a change that the notebook then does not show has failed after all', async () => {
  const { notebook, keep, end } = steps()
  const { write, state } = createSaving(ok(notebook))
  const writing = write([])
  keep()
  end(err('failed'))
  expect(await writing).toEqual(err('failed'))
  expect(state()).toEqual({ kind: 'failed', problem: 'failed' })
})

test('who listens hears it, until they do not listen any more', async () => {
  const { notebook, keep, end } = steps()
  const { write, subscribe } = createSaving(ok(notebook))
  const hear = vi.fn()
  const stop = subscribe(hear)
  const writing = write([])
  keep()
  expect(hear).toHaveBeenCalledTimes(2)
  stop()
  end(err('disk-full'))
  await writing
  expect(hear).toHaveBeenCalledTimes(2)
})

test('in a notebook that did not open nothing is kept', async () => {
  const { write, state } = createSaving(err('failed'))
  expect(await write([])).toEqual(err('closed'))
  expect(state()).toEqual({ kind: 'failed', problem: 'closed' })
})
