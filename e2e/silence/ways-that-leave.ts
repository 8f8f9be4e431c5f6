import { byName, put, type Way } from './way'

/** Ways that take the page away with them, or open another one, where nothing stops them. */
export const leaving: readonly Way[] = byName({
  // Chromium ends a page from a file that asks for this.
  'service-worker': (to) => navigator.serviceWorker.register(`https://${to}/x.js`),
  'window-open': (to) => window.open(`https://${to}/`),
  'window-open-noopener': (to) => window.open(`https://${to}/`, '_blank', 'noopener'),
  'window-blank': (to) => {
    const other = window.open('about:blank')
    other?.document.body.append(
      Object.assign(other.document.createElement('img'), { src: `https://${to}/x.png` })
    )
  },
  'link-blank': (to) => {
    put('a', { href: `https://${to}/`, target: '_blank' }).click()
  },
  'form-blank': (to) => {
    put('form', { action: `https://${to}/`, target: '_blank' }).submit()
  },
  'link-here': (to) => {
    put('a', { href: `https://${to}/` }).click()
  },
  'link-script': (to) => {
    put('a', { href: `javascript:fetch('https://${to}/')` }).click()
  },
  'form-get': (to) => {
    put('form', { action: `https://${to}/` }).submit()
  },
  'form-post': (to) => {
    put('form', { action: `https://${to}/`, method: 'post' }).submit()
  },
  'location-href': (to) => {
    location.href = `https://${to}/`
  },
  'location-replace': (to) => {
    location.replace(`https://${to}/`)
  },
  'navigation-api': (to) => navigation.navigate(`https://${to}/`).committed,
  'meta-refresh': (to) => {
    document.head.append(put('meta', { 'http-equiv': 'refresh', content: `0; url=https://${to}/` }))
  },
  'base-href': (to) => {
    document.head.prepend(put('base', { href: `https://${to}/` }))
    return put('img', { src: 'x.png' })
  }
})
