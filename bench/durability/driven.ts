/** The real app, driven from outside: started on a data folder, heard, and killed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import type { Mended } from '../../renderer/db/settle'
import type { Annotation } from '../../shared/notes/model'
import { runtimeSwitches } from '../../tools/setup/launch.mjs'
import { isRoot } from '../../tools/setup/system-setup.mjs'

/** How long a start may take before the bench gives up, in milliseconds. */
const patience = 60_000

/** Of what the app says on its standard error, so much is told when it does not open, in characters. */
const longestComplaint = 2_000

/** What the page says that it holds. */
export interface Found {
  readonly rows: readonly Annotation[]
  readonly unreadable: number
  /** What was mended when the window opened; null when the vault was closed. */
  readonly mended: Mended | null
  /** How long after the page began its notebook was open and read, in milliseconds. */
  readonly time: number
  /** When it showed its text, and beside it notes, in milliseconds from the beginning of the page (since 1970); where that was asked for. */
  readonly shown?: { readonly origin: number; readonly text: number; readonly notes: number }
  /** How many annotations, where they themselves were not asked for. */
  readonly amount?: number
  /** Times of saves by the size of the note, when those were to be measured. */
  readonly times?: Readonly<Record<string, readonly number[]>>
}

/** One answer to a write. */
export interface Answer {
  readonly kind: 'kept' | 'refused'
  readonly run: number
  readonly writer: number
  /** Which of the writer's steps, from 1. */
  readonly step: number
  /** How long the answer took, in milliseconds. */
  readonly time: number
  /** Why it was refused. */
  readonly problem?: string
}

/** What a start of the app needs. */
export interface Stage {
  readonly runtime: string
  /** The folder of the app. */
  readonly app: string
  /** The file with the script of the page. */
  readonly page: string
  /** DISPLAY, where it is not the system's. */
  readonly display?: string
  /** A program that the runtime is started by, with its arguments. */
  readonly wrapper?: readonly string[]
}

/**
 * What the page is to do: to keep what a run says, and a page that is loaded after it what the next run says;
 * to add so many notes, or with none to add to measure saves; to say when it shows its text, or notes as well, and how many
 * annotations there are; or to say which.
 */
type Work =
  | { readonly run: number }
  | { readonly measure: number }
  | { readonly look: 'text' | 'notes' }
  | null

/** Bundles the script of the page into a file. */
export const bundlePage = async (file: string): Promise<void> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'NaslagBench' }
    }
  })
  const result = Array.isArray(built) ? built[0] : built
  if (result === undefined || !('output' in result)) throw new Error('the page gave no bundle')
  await writeFile(file, result.output[0].code)
}

/** A running app. */
export interface Driven {
  /** What the page held when it opened; of a page that died, what the one in its place did. */
  readonly found: (page?: number, limit?: number) => Promise<Found>
  /** Whether a page has opened: all that was wrong with the stores is mended by then. */
  readonly hasOpened: () => boolean
  /** The process of the page that was opened last. */
  readonly pageProcess: () => number
  /** How often the reader was asked whether to load a page again; the answer is always yes. */
  readonly asked: () => number
  /** Hears every answer, those that have come already first. */
  readonly onAnswer: (listener: (answer: Answer) => void) => void
  /** Ends with the first answer of a run that something was kept, or fails when there is none for so long. */
  readonly kept: (run: number, limit: number) => Promise<void>
  /** Asks it to close; ends when it has. */
  readonly close: () => Promise<void>
  /** Kills all its processes at once; ends when none is left, with all that was said until then. */
  readonly kill: () => Promise<void>
}

/** What is to be done, as `app/main.cjs` hears it. */
const orders = (work: Work): Readonly<Record<string, string>> => {
  if (work === null) return {}
  if ('look' in work) return { NASLAG_BENCH_LOOK: work.look }
  return 'run' in work
    ? { NASLAG_BENCH_RUN: String(work.run) }
    : { NASLAG_BENCH_MEASURE: String(work.measure) }
}

/** Starts the app on a data folder and gives its page something to do. */
export const startDriven = (
  { runtime, app, page, display, wrapper = [] }: Stage,
  userData: string,
  work: Work
): Driven => {
  const [program, ...args] = [...wrapper, runtime]
  const child = spawn(
    program,
    [...args, ...runtimeSwitches(isRoot, process.env), join(import.meta.dirname, 'app')],
    {
      env: {
        ...process.env,
        ...(display === undefined ? {} : { DISPLAY: display }),
        ...orders(work),
        NASLAG_USER_DATA: userData,
        NASLAG_BENCH_APP: app,
        NASLAG_BENCH_PAGE: page
      },
      // A group of its own, so that a kill reaches all of its processes.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe']
    }
  )
  const closed = once(child, 'close')
  const heard = listenTo(child.stdout)
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-longestComplaint)
  })
  void closed.then(heard.end)
  return {
    ...heard,
    found: async (page = 0, limit = patience) => {
      const found = await heard.opened(page, limit)
      if (found === null) throw new Error(`the notebook did not open: ${complaints}`)
      if ('problem' in found) throw new Error(`the notebook did not open: ${found.problem}`)
      return found
    },
    close: async () => {
      child.kill('SIGTERM')
      await closed
    },
    kill: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL')
      await closed
    }
  }
}

type Opened = Found | { readonly problem: string }

interface Heard extends Pick<Driven, 'hasOpened' | 'pageProcess' | 'asked' | 'onAnswer' | 'kept'> {
  /** What a page said when it opened; null when it does not come in time, or ever. */
  readonly opened: (page: number, limit: number) => Promise<Opened | null>
  /** Nothing more is said. */
  readonly end: () => void
}

/** Reads what `app/main.cjs` says, line by line. */
const listenTo = (said: NodeJS.ReadableStream): Heard => {
  const pages: Opened[] = []
  const answers: Answer[] = []
  const listeners: ((answer: Answer) => void)[] = []
  let onPage = (): void => undefined
  let isEnded = false
  let pageProcess = 0
  let asked = 0
  createInterface(said).on('line', (line) => {
    const [word = '', ...rest] = line.split(' ')
    switch (word) {
      case 'found':
        pages.push(JSON.parse(line.slice(word.length + 1)) as Opened)
        onPage()
        break
      case 'page':
        pageProcess = Number(rest[0])
        break
      case 'asked':
        asked += 1
        break
      case 'kept':
      case 'refused': {
        const [run = 0, writer = 0, step = 0, time = 0] = rest.map(Number)
        const problem = rest[4]
        const answer = {
          kind: word,
          run,
          writer,
          step,
          time,
          ...(problem === undefined ? {} : { problem })
        } as const
        answers.push(answer)
        for (const listener of listeners) listener(answer)
      }
    }
  })
  const onAnswer = (listener: (answer: Answer) => void): void => {
    answers.forEach(listener)
    listeners.push(listener)
  }
  return {
    onAnswer,
    hasOpened: () => pages.length > 0,
    pageProcess: () => pageProcess,
    asked: () => asked,
    kept: (run, limit) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new Error('the page kept nothing'))
        }, limit)
        onAnswer((answer) => {
          if (answer.run !== run || answer.kind !== 'kept') return
          clearTimeout(timer)
          resolve()
        })
      }),
    opened: (page, limit) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          resolve(null)
        }, limit)
        onPage = () => {
          const opened = pages[page]
          if (opened === undefined && !isEnded) return
          clearTimeout(timer)
          resolve(opened ?? null)
        }
        onPage()
      }),
    end: () => {
      isEnded = true
      onPage()
    }
  }
}
