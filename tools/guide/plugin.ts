/** Lets the window import a page of the guide from its file, as what it is made of. */
import path from 'node:path'
import type { Plugin } from 'vite'
import { guideFiles, guidePageIds, type GuideBlock, type GuidePage } from '../../shared/guide/model'
import { guidePageOf } from './parse'

/** `docs` is the folder with the files: what bundles a configuration moves this code elsewhere. */
export const guidePages = (docs: string): Plugin => ({
  name: 'naslag-guide',
  transform(markdown, file) {
    const id = guidePageIds.find((one) => path.join(docs, guideFiles[one]) === path.normalize(file))
    return id === undefined
      ? null
      : { code: moduleOf(guidePageOf(id, markdown)), map: null, moduleType: 'js' }
  }
})

/** A module that exports the page. Its pictures are files of the build, by the names that it gives them. */
const moduleOf = (page: GuidePage): string => {
  const pictures = page.blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []))
  const imports = pictures.map(
    ({ source }, at) => `import picture${at} from ${JSON.stringify(`./${source}`)}`
  )
  const blocks = page.blocks.map((block) => codeOf(block, pictures))
  return [
    ...imports,
    `export const page = { title: ${JSON.stringify(page.title)}, blocks: [${blocks.join(', ')}] }`
  ].join('\n')
}

const codeOf = (block: GuideBlock, pictures: readonly GuideBlock[]): string =>
  block.kind === 'picture'
    ? `{ kind: 'picture', source: picture${pictures.indexOf(block)}, alt: ${JSON.stringify(block.alt)} }`
    : JSON.stringify(block)
