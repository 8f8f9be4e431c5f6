/**
 * The import boundaries of ARCHITECTURE.md as lint rules: for each part, the packages it may use
 * and the other top-level parts it may reach. Whatever is not named is refused.
 */

/** Modules that open connections. Nothing in the app does. */
const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises']

const parts = ['shared', 'electron', 'renderer', 'tools', 'e2e', 'assets', 'build']

const escape = (/** @type {string} */ text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/**
 * @typedef {object} Boundary
 * @property {string[]} files the files it holds for
 * @property {string[]} [ignores] files inside `files` that have a boundary of their own
 * @property {string[]} packages packages they may import, with all their subpaths
 * @property {string[]} reach top-level parts they may import from
 * @property {string[]} [inside] relative paths they may not import, as regular expressions
 */

/** @type {readonly Boundary[]} */
const boundaries = [
  { files: ['shared/**'], packages: ['valibot'], reach: ['shared'] },
  { files: ['electron/**'], packages: ['electron', 'valibot', 'node:'], reach: ['shared'] },
  {
    files: ['renderer/**'],
    ignores: ['renderer/db/**', 'renderer/search-worker/**'],
    packages: ['react', 'react-dom', 'react-aria-components', 'wouter', '@tabler/icons-react', 'valibot'],
    reach: ['shared']
  },
  {
    files: ['renderer/db/**'],
    packages: ['dexie', 'dexie-react-hooks', 'react', 'valibot'],
    reach: ['shared'],
    inside: ['^\\.\\./(?!\\.\\./)']
  },
  {
    files: ['renderer/search-worker/**'],
    packages: ['flexsearch'],
    reach: ['shared'],
    inside: ['^\\.\\./(?!\\.\\./)']
  }
]

/** @type {import('eslint').Linter.Config[]} */
export const boundaryRules = boundaries.map(({ files, ignores = [], packages, reach, inside = [] }) => {
  const forbidden = parts.filter((part) => !reach.includes(part))
  const allowed = packages.map((name) => (name.endsWith(':') ? escape(name) : `${escape(name)}(/|$)`))
  return {
    files,
    ignores,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.|${allowed.join('|')})`,
              message: `${files.join()} may use these packages only: ${packages.join(', ')}.`
            },
            {
              regex: `^\\.\\.?/(\\.\\./)*(${forbidden.join('|')})(/|$)`,
              message: `${files.join()} may reach these parts only: ${reach.join(', ')}.`
            },
            {
              regex: `^(node:)?(${network.map(escape).join('|')})$`,
              message: 'Nothing in the app opens a connection.'
            },
            ...inside.map((regex) => ({
              regex,
              message: `${files.join()} stands on its own: only shared/ and its own folder.`
            }))
          ]
        }
      ]
    }
  }
})
