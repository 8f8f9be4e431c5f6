/**
 * What is wrong with an edition's files, as a value an editor can act on. The compiler collects all
 * problems of a run before it stops, so that an editor mends a file once and not line by line.
 */
export interface Problem {
  /** File name inside the edition's folder, such as `report.md`. */
  readonly file: string
  /** Line in that file (from 1), or null where the whole file is meant. */
  readonly line: number | null
  /** What is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly advice: string
}

/** Collects problems of one file. */
export interface ProblemList {
  readonly all: readonly Problem[]
  readonly add: (line: number | null, message: string, advice: string) => void
}

/** An empty list of problems of `file`. */
export const problemsOf = (file: string): ProblemList => {
  const all: Problem[] = []
  return {
    all,
    add: (line, message, advice) => {
      all.push({ file, line, message, advice })
    }
  }
}

/** One line for a terminal: file, line, what is wrong, what to do. */
export const formatProblem = (folder: string, problem: Problem): string => {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`
  return `${folder}/${place}: ${problem.message}. ${problem.advice}.`
}
