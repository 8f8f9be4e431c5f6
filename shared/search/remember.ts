/** How many answers are kept: the words of a long query, while it is typed, many times over. */
const most = 4096

/** Answers to what was asked before, so that each key press does not work out all words anew. */
export const remembering = <T>(work: (asked: string) => T): ((asked: string) => T) => {
  const answers = new Map<string, T>()
  return (asked) => {
    const before = answers.get(asked)
    if (before !== undefined) return before
    if (answers.size >= most) answers.clear()
    const answer = work(asked)
    answers.set(asked, answer)
    return answer
  }
}
