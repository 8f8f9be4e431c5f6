/**
 * Every command of the app, once. Menu bar, palette, shortcuts and the help page are made from this
 * list, so that none of them can know a command that another does not.
 */

/** Who carries a command out: the runtime by a role of its own, the main process, or the page. */
export type Doer = 'role' | 'main' | 'page'

/** The menus of the menu bar, in order. */
export const menus = ['file', 'edit', 'view', 'go', 'help'] as const
export type Menu = (typeof menus)[number]

export interface Command {
  readonly menu: Menu
  /** Commands of one menu with the same group stand together, between separators. */
  readonly group: number
  readonly doer: Doer
  /**
   * In the words of Electron's accelerators: modifiers, `+`, key; null for none. Never a single letter
   * (WCAG 2.1.4), nor Ctrl+Alt, which types characters on Dutch keyboards.
   */
  readonly shortcut: string | null
  /** Whether it can be on or off, so that menus show a tick. */
  readonly isToggle: boolean
  /** Only in development builds. */
  readonly isDevelopment: boolean
}

const command = <D extends Doer>(
  menu: Menu,
  group: number,
  doer: D,
  shortcut: string | null = null,
  more: Partial<Pick<Command, 'isToggle' | 'isDevelopment'>> = {}
): Command & { readonly doer: D } => ({
  menu,
  group,
  doer,
  shortcut,
  isToggle: false,
  isDevelopment: false,
  ...more
})

const toggle = { isToggle: true } as const
const development = { isDevelopment: true } as const

export const commands = {
  'window.new': command('file', 1, 'main', 'CmdOrCtrl+Shift+N'),
  'cite.save': command('file', 2, 'page'),
  'print.pdf': command('file', 2, 'page'),
  'print.paper': command('file', 2, 'page', 'CmdOrCtrl+P'),
  'exchange.save': command('file', 2, 'page'),
  'library.open': command('file', 3, 'page'),
  'edition.add': command('file', 3, 'page'),
  'data.open': command('file', 3, 'page'),
  'lock.open': command('file', 3, 'page'),
  'lock.now': command('file', 3, 'page', 'CmdOrCtrl+Shift+K'),
  'window.close': command('file', 4, 'role', 'CmdOrCtrl+W'),
  'app.quit': command('file', 4, 'role', 'CmdOrCtrl+Q'),

  'edit.undo': command('edit', 1, 'page', 'CmdOrCtrl+Z'),
  'edit.redo': command('edit', 1, 'page', 'CmdOrCtrl+Shift+Z'),
  'edit.cut': command('edit', 2, 'role', 'CmdOrCtrl+X'),
  'edit.copy': command('edit', 2, 'role', 'CmdOrCtrl+C'),
  'edit.paste': command('edit', 2, 'role', 'CmdOrCtrl+V'),
  'edit.selectAll': command('edit', 2, 'role', 'CmdOrCtrl+A'),
  'cite.copy': command('edit', 3, 'page', 'CmdOrCtrl+Shift+C'),
  'cite.copyLink': command('edit', 3, 'page', 'CmdOrCtrl+Shift+L'),
  'note.here': command('edit', 4, 'page', 'CmdOrCtrl+Shift+M'),
  'bookmark.here': command('edit', 4, 'page', 'CmdOrCtrl+D'),
  'mark.belangrijk': command('edit', 4, 'page', 'CmdOrCtrl+1'),
  'mark.mee-eens': command('edit', 4, 'page', 'CmdOrCtrl+2'),
  'mark.uitzoeken': command('edit', 4, 'page', 'CmdOrCtrl+3'),
  'mark.bespreken': command('edit', 4, 'page', 'CmdOrCtrl+4'),
  'notebook.open': command('edit', 4, 'page', 'CmdOrCtrl+Shift+A'),
  'collection.here': command('edit', 4, 'page'),
  'collections.open': command('edit', 4, 'page', 'CmdOrCtrl+Shift+E'),
  'group.open': command('edit', 4, 'page', 'CmdOrCtrl+Shift+G'),
  'cards.open': command('edit', 4, 'page'),
  'transition.open': command('edit', 4, 'page'),
  'assignments.open': command('edit', 4, 'page'),
  'question.next': command('edit', 4, 'page', 'F7'),
  'question.previous': command('edit', 4, 'page', 'Shift+F7'),
  'search.open': command('edit', 5, 'page', 'CmdOrCtrl+Shift+F'),
  'search.next': command('edit', 5, 'page', 'F4'),
  'search.previous': command('edit', 5, 'page', 'Shift+F4'),
  'search.list': command('edit', 5, 'page', 'F2'),
  'find.open': command('edit', 6, 'page', 'CmdOrCtrl+F'),
  'find.next': command('edit', 6, 'page', 'F3'),
  'find.previous': command('edit', 6, 'page', 'Shift+F3'),

  'pane.contents': command('view', 1, 'page', 'F8', toggle),
  'pane.rail': command('view', 1, 'page', 'F9', toggle),
  'rail.page': command('view', 1, 'page'),
  'rail.notes': command('view', 1, 'page'),
  'rail.terms': command('view', 1, 'page'),
  'rail.assignment': command('view', 1, 'page'),
  'split.toggle': command('view', 2, 'page', 'CmdOrCtrl+Shift+D', toggle),
  'settings.open': command('view', 3, 'page', 'CmdOrCtrl+,'),
  'theme.system': command('view', 3, 'page', null, toggle),
  'theme.light': command('view', 3, 'page', null, toggle),
  'theme.dark': command('view', 3, 'page', null, toggle),
  'theme.contrast': command('view', 3, 'page', null, toggle),
  'text.larger': command('view', 4, 'page'),
  'text.smaller': command('view', 4, 'page'),
  'speech.toggle': command('view', 5, 'page', 'CmdOrCtrl+Shift+U', toggle),
  'view.zoomIn': command('view', 6, 'role', 'CmdOrCtrl+Plus'),
  'view.zoomOut': command('view', 6, 'role', 'CmdOrCtrl+-'),
  'view.zoomReset': command('view', 6, 'role', 'CmdOrCtrl+0'),
  'view.fullScreen': command('view', 6, 'role', 'F11'),
  'dev.reload': command('view', 7, 'role', 'CmdOrCtrl+R', development),
  'dev.tools': command('view', 7, 'role', 'CmdOrCtrl+Shift+I', development),

  'palette.open': command('go', 1, 'page', 'CmdOrCtrl+K'),
  'goto.open': command('go', 1, 'page', 'CmdOrCtrl+G'),
  'nav.back': command('go', 2, 'page', 'Alt+Left'),
  'nav.forward': command('go', 2, 'page', 'Alt+Right'),
  'nav.previousSection': command('go', 3, 'page', 'CmdOrCtrl+PageUp'),
  'nav.nextSection': command('go', 3, 'page', 'CmdOrCtrl+PageDown'),
  'nav.previousBlock': command('go', 3, 'page', 'Alt+Up'),
  'nav.nextBlock': command('go', 3, 'page', 'Alt+Down'),
  'nav.start': command('go', 3, 'page'),
  'meeting.open': command('go', 4, 'page', 'CmdOrCtrl+Shift+O'),
  'procedure.open': command('go', 4, 'page', 'CmdOrCtrl+Shift+W'),
  'organisation.open': command('go', 4, 'page'),
  'law.open': command('go', 4, 'page'),
  'figure.open': command('go', 4, 'page'),
  'event.open': command('go', 4, 'page'),
  'abbreviation.open': command('go', 4, 'page'),
  'pane.next': command('go', 5, 'page', 'F6'),
  'pane.previous': command('go', 5, 'page', 'Shift+F6'),

  'guide.open': command('help', 1, 'page'),
  'tour.start': command('help', 1, 'page'),
  'help.open': command('help', 1, 'page', 'F1'),
  'help.about': command('help', 2, 'page')
} as const satisfies Readonly<Record<string, Command>>

export type CommandId = keyof typeof commands

/** All commands, in the order of the menus. */
export const commandIds = Object.keys(commands) as readonly CommandId[]

/** True for a name that is a command's. */
export const isCommandId = (name: string): name is CommandId => Object.hasOwn(commands, name)
