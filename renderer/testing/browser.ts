/** Chromium has the CSS Custom Highlight API and the Navigation API; the DOM of these tests has not. */
const css = globalThis.CSS
Object.defineProperty(globalThis, 'CSS', {
  value: { escape: css.escape.bind(css), highlights: new Map() }
})
Object.defineProperty(globalThis, 'Highlight', { value: class extends Set<Range> {} })
Object.defineProperty(globalThis, 'navigation', {
  value: Object.assign(new EventTarget(), {
    currentEntry: null,
    canGoBack: false,
    canGoForward: false
  })
})

Object.defineProperty(globalThis, 'requestIdleCallback', {
  value: (act: () => void) => setTimeout(act, 0)
})
Object.defineProperty(globalThis, 'cancelIdleCallback', { value: clearTimeout })
