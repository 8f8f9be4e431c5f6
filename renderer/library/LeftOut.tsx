import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Shelved } from '../../shared/edition-pack/answers'
import { withSigns } from '../../shared/text/unseen'
import { t } from '../text/nl'
import type { ToRemove } from './RemoveDialog'

interface LeftOutProps {
  readonly leftOut: Shelved['leftOut']
  readonly onRemove: (removing: ToRemove) => void
}

/** What was added before and is not opened, with why not. */
export const LeftOut = ({ leftOut, onRemove }: LeftOutProps): ReactNode => (
  <section aria-labelledby="library-left-out">
    <h2 id="library-left-out" className="data-heading">
      {t.library.leftOut.title}
    </h2>
    <p>{t.library.leftOut.intro}</p>
    <ul className="library-list">
      {leftOut.map(({ name, problem }) => (
        <li key={name} className="library-edition">
          <h3 className="library-title">{withSigns(name)}</h3>
          <p className="library-facts">{t.library.leftOut.problem[problem]}</p>
          <div className="library-acts">
            <Button
              className="text-button"
              aria-label={t.library.removeOne(withSigns(name))}
              onPress={() => {
                onRemove({ name, title: withSigns(name), edition: null })
              }}
            >
              {t.library.remove}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  </section>
)
