/**
 * The import boundaries of ARCHITECTURE.md as lint rules: for each part, the packages it may use
 * and the other top-level parts it may reach. Whatever is not named is refused.
 */

/** Modules that open connections. Nothing in the app does. */
const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises']

/** What of Electron reaches beyond the app, or lets others in; why not, or where instead. */
const closedInElectron = [
  ['net', 'Nothing in the app opens a connection.'],
  ['shell', 'Nothing is opened outside of the app: an address is shown and can be copied.'],
  ['crashReporter', 'Nothing is reported to anybody.'],
  ['autoUpdater', 'Naslag does not update itself.'],
  ['desktopCapturer', 'The app looks at no screen.'],
  ['ipcMain', 'Messages are answered in electron/ipc.ts, which checks them.']
]

/** Of Node's globals, those that open connections. */
const openingGlobals = ['fetch', 'WebSocket', 'EventSource']

const parts = ['shared', 'electron', 'renderer', 'tools', 'e2e', 'assets', 'build', 'docs']

const escape = (/** @type {string} */ text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const filesIn = (/** @type {string} */ folder) => `${folder}/**/*.{ts,tsx}`

/**
 * @typedef {object} Boundary
 * @property {string} folder the folder it holds for
 * @property {string[]} [except] folders inside it that have a boundary of their own
 * @property {string[]} packages packages they may import, with all their subpaths
 * @property {string[]} reach top-level parts they may import from
 * @property {string[]} [inside] relative paths they may not import, as regular expressions
 */

/** @type {readonly Boundary[]} */
const boundaries = [
  {
    folder: 'shared',
    except: ['shared/anchor', 'shared/document', 'shared/testing'],
    packages: ['valibot'],
    reach: ['shared']
  },
  { folder: 'shared/testing', packages: ['fast-check', 'valibot'], reach: ['shared'] },
  { folder: 'shared/anchor', packages: ['approx-string-match', 'valibot'], reach: ['shared'] },
  {
    folder: 'shared/document',
    packages: ['mdast', 'mdast-util-from-markdown', 'mdast-util-to-markdown', 'valibot'],
    reach: ['shared']
  },
  {
    folder: 'electron',
    except: [
      'electron/journal',
      'electron/backup',
      'electron/document',
      'electron/editions',
      'electron/lock',
      'electron/table'
    ],
    packages: ['electron', 'valibot', 'node:'],
    reach: ['shared']
  },
  {
    folder: 'electron/lock',
    packages: ['electron', 'hash-wasm', 'valibot', 'node:'],
    reach: ['shared']
  },
  {
    folder: 'electron/editions',
    packages: ['valibot', 'yauzl', 'node:'],
    reach: ['shared', 'assets']
  },
  { folder: 'electron/document', packages: ['docx', 'electron'], reach: ['shared'] },
  { folder: 'electron/table', packages: ['write-excel-file'], reach: ['shared'] },
  { folder: 'electron/journal', packages: ['valibot', 'node:'], reach: ['shared'] },
  { folder: 'electron/backup', packages: ['valibot', 'node:'], reach: ['shared'] },
  {
    folder: 'renderer',
    except: ['renderer/db', 'renderer/guide', 'renderer/search-worker'],
    packages: ['react', 'react-dom', 'react-aria-components', '@tabler/icons-react', 'valibot'],
    reach: ['shared']
  },
  {
    folder: 'renderer/guide',
    packages: ['react', 'react-aria-components'],
    reach: ['shared', 'docs']
  },
  {
    folder: 'renderer/db',
    packages: ['dexie', 'dexie-react-hooks', 'react', 'valibot'],
    reach: ['shared'],
    inside: ['^\\.\\./(?!\\.\\./)']
  },
  {
    folder: 'renderer/search-worker',
    packages: ['flexsearch', 'valibot'],
    reach: ['shared'],
    inside: ['^\\.\\./(?!\\.\\./)']
  }
]

/** @type {import('eslint').Linter.Config[]} */
export const boundaryRules = boundaries.map(
  ({ folder, except = [], packages, reach, inside = [] }) => {
    const forbidden = parts.filter((part) => !reach.includes(part))
    const allowed = packages.map((name) =>
      name.endsWith(':') ? escape(name) : `${escape(name)}(/|$)`
    )
    return {
      files: [filesIn(folder)],
      ignores: except.map(filesIn),
      rules: {
        'no-restricted-imports': [
          'error',
          {
            paths: closedInElectron.map(([name, message]) => ({
              name: 'electron',
              importNames: [name],
              message
            })),
            patterns: [
              {
                regex: `^(?!\\.|${allowed.join('|')})`,
                message: `${folder} may use these packages only: ${packages.join(', ')}.`
              },
              {
                regex: `^\\.\\.?/(\\.\\./)*(${forbidden.join('|')})(/|$)`,
                message: `${folder} may reach these parts only: ${reach.join(', ')}.`
              },
              {
                regex: `^(node:)?(${network.map(escape).join('|')})$`,
                message: 'Nothing in the app opens a connection.'
              },
              ...inside.map((regex) => ({
                regex,
                message: `${folder} stands on its own: only shared/ and its own folder.`
              }))
            ]
          }
        ],
        ...(folder.startsWith('electron') && {
          'no-restricted-globals': ['error', ...openingGlobals]
        })
      }
    }
  }
)
