/** The content security policy and Trusted Types, each rule by an attempt that it alone stops. */
import { outcomeOf, violationsOf } from './support/attempts'
import { expect, test } from './support/opened'

interface Attempt {
  readonly what: string
  readonly directive: string
  readonly attempt: () => unknown
}

const attempts: readonly Attempt[] = [
  {
    what: 'a link with a script in it',
    directive: 'script-src-elem',
    attempt: () => {
      const link = document.createElement('a')
      link.href = 'javascript:globalThis.ran = true'
      document.body.append(link)
      link.click()
      link.remove()
    }
  },
  {
    what: 'a module from elsewhere',
    directive: 'script-src-elem',
    attempt: () => import(['https://elders.example', 'a.js'].join('/'))
  },
  {
    what: 'a module in its own address',
    directive: 'script-src-elem',
    attempt: () => import(['data:text/javascript', 'globalThis.ran=true'].join(','))
  },
  {
    what: 'a module in memory',
    directive: 'script-src-elem',
    attempt: () => {
      const module = new Blob(['globalThis.ran = true'], { type: 'text/javascript' })
      return import(URL.createObjectURL(module))
    }
  },
  {
    what: 'a style sheet in the page',
    directive: 'style-src-elem',
    attempt: () => {
      const style = document.createElement('style')
      style.append('body { display: none }')
      document.head.append(style)
      style.remove()
    }
  },
  {
    what: 'a style sheet from elsewhere',
    directive: 'style-src-elem',
    attempt: () => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = 'https://elders.example/a.css'
      document.head.append(link)
      link.remove()
    }
  },
  {
    what: 'a style in an attribute',
    directive: 'style-src-attr',
    attempt: () => {
      document.createElement('p').setAttribute('style', 'display: none')
    }
  },
  {
    what: 'a picture from elsewhere',
    directive: 'img-src',
    attempt: () => (new Image().src = 'https://elders.example/a.png')
  },
  {
    what: 'a picture in its own address',
    directive: 'img-src',
    attempt: () => (new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=')
  },
  {
    what: 'a picture in memory',
    directive: 'img-src',
    attempt: () => (new Image().src = URL.createObjectURL(new Blob(['x'], { type: 'image/png' })))
  },
  {
    what: 'a typeface from elsewhere',
    directive: 'font-src',
    attempt: () => new FontFace('Elders', 'url(https://elders.example/a.woff2)').load()
  },
  {
    what: 'a typeface in its own address',
    directive: 'font-src',
    attempt: () => new FontFace('Elders', 'url(data:font/woff2;base64,AAAA)').load()
  },
  {
    what: 'a request to elsewhere',
    directive: 'connect-src',
    attempt: () => fetch('https://elders.example/')
  },
  {
    what: 'a request to this computer',
    directive: 'connect-src',
    attempt: () => fetch('http://127.0.0.1/')
  },
  {
    what: 'a request that is its own answer',
    directive: 'connect-src',
    attempt: () => fetch('data:text/plain,x')
  },
  {
    what: 'a web socket',
    directive: 'connect-src',
    attempt: () => new WebSocket('wss://elders.example/')
  },
  {
    what: 'a stream of events',
    directive: 'connect-src',
    attempt: () => new EventSource('https://elders.example/')
  },
  {
    what: 'a beacon',
    directive: 'connect-src',
    attempt: () => navigator.sendBeacon('https://elders.example/', 'x')
  },
  {
    what: 'a film, which no rule names',
    directive: 'media-src',
    attempt: () => {
      document.createElement('video').src = 'app://naslag/film.mp4'
    }
  },
  {
    what: 'a page within the page',
    directive: 'frame-src',
    attempt: () => {
      const frame = document.createElement('iframe')
      frame.src = 'app://naslag/'
      document.body.append(frame)
      frame.remove()
    }
  },
  {
    what: 'another base for addresses',
    directive: 'base-uri',
    attempt: () => {
      const base = document.createElement('base')
      base.href = 'https://elders.example/'
      document.head.append(base)
      base.remove()
    }
  },
  {
    what: 'a form',
    directive: 'form-action',
    attempt: () => {
      const form = document.createElement('form')
      form.action = 'https://elders.example/'
      document.body.append(form)
      form.submit()
      form.remove()
    }
  }
]

for (const { what, directive, attempt } of attempts) {
  test(`${directive} stops ${what}`, async ({ opened: { page } }) => {
    expect(await violationsOf(page, attempt, directive)).toContain(directive)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })
}

/** Ways to make code of a string. */
const strings: Readonly<Record<string, () => unknown>> = {
  eval: () => (0, eval)('globalThis.ran = true') as unknown,
  Function: () => {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the attack under test
    ;(new Function('globalThis.ran = true') as () => void)()
  }
}

for (const [name, attempt] of Object.entries(strings)) {
  test(`script-src stops ${name}`, async ({ opened: { page } }) => {
    expect(await outcomeOf(page, attempt)).toMatch(/^threw EvalError: .*'unsafe-eval'/)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })
}

test('script-src stops WebAssembly', async ({ opened: { page } }) => {
  const empty = () => WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))
  expect(await outcomeOf(page, empty)).toMatch(/^threw CompileError: .*unsafe-eval'/)
})

const sinks: Readonly<Record<string, () => unknown>> = {
  innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
  outerHTML: () => {
    const parent = document.createElement('p')
    parent.append(document.createElement('b'))
    ;(parent.firstChild as HTMLElement).outerHTML = '<i>x</i>'
  },
  insertAdjacentHTML: () => {
    document.createElement('p').insertAdjacentHTML('beforeend', '<b>x</b>')
  },
  'document.write': () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the attack under test
    document.write('<b>x</b>')
  },
  DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
  createContextualFragment: () => document.createRange().createContextualFragment('<b>x</b>'),
  srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
  'the address of a script': () => (document.createElement('script').src = 'app://naslag/a.js'),
  'the text of a script': () => (document.createElement('script').text = 'globalThis.ran = true'),
  'an event handler': () => {
    document.createElement('img').setAttribute('onerror', 'globalThis.ran = true')
  },
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the attack under test
  'a timer': () => setTimeout('globalThis.ran = true'),
  'a worker': () => new Worker('app://naslag/a.js'),
  'a shared worker': () => new SharedWorker('app://naslag/a.js'),
  'a service worker': () => navigator.serviceWorker.register('app://naslag/a.js'),
  'a plug-in': () => (document.createElement('embed').src = 'app://naslag/a.bin')
}

for (const [name, attempt] of Object.entries(sinks)) {
  test(`Trusted Types refuse a string for ${name}`, async ({ opened: { page } }) => {
    expect(await outcomeOf(page, attempt)).toMatch(/^threw TypeError: .*'Trusted\w+' assignment/)
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })
}

for (const name of ['vreemd', 'default', 'naslag']) {
  test(`no script can make a policy called ${name}`, async ({ opened: { page } }) => {
    const outcome = await page.evaluate((policy) => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => object }
      }
      try {
        trustedTypes.createPolicy(policy, { createHTML: String })
        return 'made'
      } catch (error) {
        return String(error)
      }
    }, name)
    expect(outcome).toMatch(/^TypeError: .*createPolicy/)
  })
}

test('what no script of the page can try is in the policy as well', async ({
  opened: { page }
}) => {
  // Trusted Types stop these two before the policy is asked, and the third is about other pages.
  const policy = await page.evaluate(async () =>
    (await fetch('/')).headers.get('content-security-policy')
  )
  const rules = policy?.split('; ') ?? []
  expect(rules).toContain("worker-src 'self'")
  expect(rules).toContain("object-src 'none'")
  expect(rules).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
})
