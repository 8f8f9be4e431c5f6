import type { ReactNode } from 'react'
import type { Hit } from '../../shared/search/model'
import { withSigns } from '../../shared/text/unseen'
import { nameAmong, useLibrary } from '../app/library'
import { useNotes } from '../notes/notes'
import { t } from '../text/nl'
import { detailsOf, isWithheld, pathInWords, whyInWords } from './hit-words'

/** What is shown of a hit: where it stands, its name, the words around what was found, and why. */
export const HitContent = ({ hit }: { readonly hit: Hit }): ReactNode => {
  const library = useLibrary()
  const notes = useNotes()
  const report = nameAmong(library, hit.edition)
  const why = whyInWords(hit)
  return (
    <>
      {report !== null && <span className="hit-report">{report}</span>}
      <span className="hit-head">
        <span className="hit-path">{pathInWords(library, hit).join(' › ')}</span>
        <span className="hit-details">{detailsOf(library, hit, notes).join(' · ')}</span>
      </span>
      {hit.title !== null && <span className="hit-title">{hit.title}</span>}
      <span className="hit-snippet">
        {hit.snippet.map(({ text, isMatch }, at) =>
          // The pieces of one snippet have no identity but their order.
          isMatch ? <mark key={at}>{withSigns(text)}</mark> : withSigns(text)
        )}
      </span>
      {isWithheld(hit) && <span className="hit-withheld">{t.search.withheld}</span>}
      {why !== '' && <span className="hit-why">{why}</span>}
    </>
  )
}
