import { resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { guidePages } from './tools/guide/plugin'

const at = (path: string) => resolve(import.meta.dirname, path)

// Main and preload are CommonJS: a sandboxed preload must be, and the development loader of the
// fallback runtime loads main with `require` (docs/adr/0002).
const commonJs = (entry: string, outDir: string) => ({
  build: {
    // The oldest runtime we start on: Electron 33 has Node 20.18.
    target: 'node20.18',
    outDir,
    emptyOutDir: true,
    externalizeDeps: false,
    minify: true,
    sourcemap: false,
    rolldownOptions: {
      input: { index: at(entry) },
      output: {
        format: 'cjs' as const,
        entryFileNames: '[name].cjs',
        // What is loaded when it is asked for: CommonJS as well, which `type: module` would hide.
        chunkFileNames: '[name]-[hash].cjs'
      }
    }
  }
})

export default defineConfig({
  main: commonJs('electron/main.ts', 'build/app/main'),
  preload: commonJs('electron/preload.ts', 'build/app/preload'),
  renderer: {
    root: 'renderer',
    // React Aria brings its own words in 34 languages; the app speaks one (renderer/main.tsx).
    resolve: {
      // Its form for pages reads entities by innerHTML, which our Trusted Types forbid; this one has a table.
      alias: {
        'decode-named-character-reference': at(
          'node_modules/decode-named-character-reference/index.js'
        )
      }
    },
    plugins: [react(), guidePages(at('docs')), optimizeLocales.vite({ locales: ['nl-NL'] })],
    // A module of its own on app://, as the rest.
    worker: { format: 'es' },
    build: {
      // The oldest runtime we start on: Electron 33 has Chromium 130.
      target: 'chrome130',
      outDir: at('build/app/renderer'),
      emptyOutDir: true,
      minify: true,
      sourcemap: false,
      // Our CSP has no `data:` for fonts or scripts; everything stays a file on app://.
      assetsInlineLimit: 0,
      // Read from the disk, in one piece: no reader waits for a network.
      chunkSizeWarningLimit: 800,
      rolldownOptions: { input: { index: at('renderer/index.html') } }
    }
  }
})
