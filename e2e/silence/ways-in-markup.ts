import { byName, drawn, put, type Way } from './way'

const style = (rule: string): unknown => put('style', {}, new Text(rule))

const rules = (kind: 'prefetch' | 'prerender', url: string): unknown =>
  put(
    'script',
    { type: 'speculationrules' },
    new Text(JSON.stringify({ [kind]: [{ source: 'list', urls: [url], eagerness: 'immediate' }] }))
  )

const media = (tag: 'video' | 'audio', attributes: Readonly<Record<string, string>>): unknown =>
  put(tag, { preload: 'auto', autoplay: '', muted: '', ...attributes })

const svg = (...children: readonly SVGElement[]): unknown => {
  const root = drawn('svg', { width: '9', height: '9' })
  root.append(...children)
  document.body.append(root)
  return root
}

export const inMarkup: readonly Way[] = byName({
  img: (to) => put('img', { src: `https://${to}/x.png` }),
  'img-plain': (to) => put('img', { src: `http://${to}/x.png` }),
  'img-srcset': (to) => put('img', { srcset: `https://${to}/x.png 1x` }),
  picture: (to) => {
    const source = document.createElement('source')
    source.srcset = `https://${to}/x.png`
    return put('picture', {}, source, document.createElement('img'))
  },
  'input-image': (to) => put('input', { type: 'image', src: `https://${to}/x.png`, alt: 'x' }),
  'table-background': (to) => put('table', { background: `https://${to}/x.png` }),
  'video-src': (to) => media('video', { src: `https://${to}/x.mp4` }),
  'video-poster': (to) => media('video', { poster: `https://${to}/x.png` }),
  'audio-src': (to) => media('audio', { src: `https://${to}/x.mp3` }),
  track: (to) => {
    const track = document.createElement('track')
    Object.assign(track, { src: `https://${to}/x.vtt`, default: true, kind: 'subtitles' })
    const video = put('video', { crossorigin: '', src: 'data:video/mp4;base64,' }, track)
    track.track.mode = 'showing'
    return video
  },
  script: (to) => put('script', { src: `https://${to}/x.js` }),
  'script-module': (to) => put('script', { type: 'module', src: `https://${to}/x.js` }),
  'script-inline': (to) => put('script', {}, new Text(`fetch('https://${to}/')`)),
  'on-error': (to) => put('img', { src: 'x:', onerror: `fetch('https://${to}/')` }),
  iframe: (to) => put('iframe', { src: `https://${to}/` }),
  'iframe-srcdoc': (to) => put('iframe', { srcdoc: `<img src="https://${to}/x.png">` }),
  'iframe-data': (to) => put('iframe', { src: `data:text/html,<img src="https://${to}/x.png">` }),
  'iframe-sandbox': (to) => put('iframe', { sandbox: 'allow-scripts', src: `https://${to}/` }),
  object: (to) => put('object', { data: `https://${to}/`, type: 'text/html' }),
  embed: (to) => put('embed', { src: `https://${to}/`, type: 'text/html' }),
  webview: (to) => {
    const view = document.createElement('webview')
    view.setAttribute('src', `https://${to}/`)
    document.body.append(view)
  },
  'link-stylesheet': (to) => put('link', { rel: 'stylesheet', href: `https://${to}/x.css` }),
  'link-icon': (to) => {
    document.head.append(put('link', { rel: 'icon', href: `https://${to}/x.ico` }))
  },
  'link-manifest': (to) => {
    document.head.append(put('link', { rel: 'manifest', href: `https://${to}/x.json` }))
  },
  'link-preload': (to) => put('link', { rel: 'preload', as: 'image', href: `https://${to}/x.png` }),
  'link-modulepreload': (to) => put('link', { rel: 'modulepreload', href: `https://${to}/x.js` }),
  'link-prefetch': (to) => put('link', { rel: 'prefetch', href: `https://${to}/` }),
  'link-dns-prefetch': (to) => put('link', { rel: 'dns-prefetch', href: `https://${to}/` }),
  'link-preconnect': (to) => put('link', { rel: 'preconnect', href: `https://${to}/` }),
  'link-prerender': (to) => put('link', { rel: 'prerender', href: `https://${to}/` }),
  'rules-prefetch': (to) => rules('prefetch', `https://${to}/`),
  'rules-prerender': (to) => rules('prerender', `https://${to}/`),
  'css-import': (to) => style(`@import url(https://${to}/x.css);`),
  'css-background': (to) => style(`body { background: url(https://${to}/x.png) }`),
  'css-font': (to) => {
    style(`@font-face { font-family: uit; src: url(https://${to}/x.woff2) }`)
    return put('p', { style: 'font-family: uit' }, new Text('x'))
  },
  'css-content': (to) => style(`body::after { content: url(https://${to}/x.png) }`),
  'css-mask': (to) => style(`p { mask-image: url(https://${to}/x.png) }`),
  'css-cursor': (to) => style(`* { cursor: url(https://${to}/x.cur), auto }`),
  'css-list': (to) => {
    style(`ul { list-style-image: url(https://${to}/x.png) }`)
    return put('ul', {}, document.createElement('li'))
  },
  'svg-image': (to) =>
    svg(drawn('image', { href: `https://${to}/x.png`, width: '9', height: '9' })),
  'svg-use': (to) => svg(drawn('use', { href: `https://${to}/x.svg#x` })),
  'svg-fe-image': (to) => {
    const filter = drawn('filter', { id: 'uit' })
    filter.append(drawn('feImage', { href: `https://${to}/x.png` }))
    return svg(filter, drawn('rect', { width: '9', height: '9', filter: 'url(#uit)' }))
  },
  'svg-script': (to) => svg(drawn('script', { href: `https://${to}/x.js` })),
  'link-ping': (to) => {
    const link = put('a', { href: `${location.href}#`, ping: `https://${to}/` })
    link.click()
  },
  download: (to) => {
    put('a', { href: `https://${to}/x.zip`, download: '' }).click()
  }
})
