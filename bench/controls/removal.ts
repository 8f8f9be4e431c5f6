/** A control that is taken out, as a change of the text of one source file. */
export interface Removal {
  readonly control: string
  /** From the folder of package.json. */
  readonly file: string
  /** Stands in the file exactly once. */
  readonly find: string
  /** What comes in its place. */
  readonly replace: string
  /** The tests that should notice: a part of a spec's name and a part of their titles. */
  readonly noticedBy: readonly [spec: string, title: string]
}

/** The text without the control; throws where the control does not stand there exactly once. */
export const withoutControl = (text: string, { control, file, find, replace }: Removal): string => {
  const [before, after, ...more] = text.split(find)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${control}: not exactly once in ${file}: ${find}`)
  }
  return before + replace + after
}
