import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'

/** What a bench prints: one value against its limit. */
export interface Measurement {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly limit: number
  readonly better: 'lower' | 'higher'
  readonly ok: boolean
  readonly runs: number
  /** The same measured on something else, by its name. */
  readonly peers: Readonly<Record<string, number>>
  /** What else was measured, and how large the job was. */
  readonly details: Readonly<Record<string, number>>
  readonly machine: string
}

const gib = 1024 ** 3

/** The machine a value was measured on. */
export const machine = (): string =>
  [
    `${platform()} ${arch()}`,
    `${availableParallelism()} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / gib)} GiB`,
    `node ${process.version}`
  ].join(', ')

/** The middle one of some values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** A value as a reader wants it: three digits that count. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

/** The value that a part of all values, in per cents, does not pass. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.ceil((values.length * part) / 100) - 1)
  ] ?? Number.NaN
