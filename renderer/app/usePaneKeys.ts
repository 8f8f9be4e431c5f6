import { useDeeds } from '../commands/commands'

/** The panes, and a message by its button; in the page they stand in the order of the window. What is closed is not there. */
const panes = '.search-button, .contents, .reader, .speech-bar, .rail, .announcement > .icon-button'

/** Going from pane to pane, as F6 does in Windows programs. */
export const usePaneKeys = (): void => {
  useDeeds({
    'pane.next': {
      run: () => {
        goToPane(1)
      }
    },
    'pane.previous': {
      run: () => {
        goToPane(-1)
      }
    }
  })
}

const goToPane = (step: 1 | -1): void => {
  const open = [...document.querySelectorAll<HTMLElement>(panes)]
  const at = open.findIndex((pane) => pane.contains(document.activeElement))
  const from = at === -1 && step === -1 ? 0 : at
  const next = open[(from + step + open.length) % open.length]
  if (next !== undefined) focusIn(next)
}

/** The tree takes focus at its current item, the other panes as a whole. */
export const focusIn = (pane: HTMLElement): void => {
  const inTree = pane.querySelector<HTMLElement>('[role="treegrid"] [tabindex="0"]')
  ;(inTree ?? pane).focus()
}
