import { IconKeyboard } from '@tabler/icons-react'
import { useDeferredValue, type ReactNode } from 'react'
import { keysText } from '../commands/keys'
import { t } from '../text/nl'
import { CommandTables } from './CommandTables'
import { SheetPage } from './SheetPage'

interface HelpProps {
  readonly isDevelopment: boolean
  readonly onClose: () => void
}

/** How to use the app, and every command with its keys. */
export const Help = ({ isDevelopment, onClose }: HelpProps): ReactNode => {
  // The page opens with what stands at its top: the tables of commands below that are as long again.
  const isWhole = useDeferredValue(true, false)
  return (
    <SheetPage title={t.help.title} label={t.help.content} onClose={onClose}>
      <p className="help-lead">
        {`${t.help.intro} ${t.help.lead(keysText('palette.open'), keysText('goto.open'))}`}
      </p>
      <section aria-labelledby="hulp-uitleg">
        <h3 id="hulp-uitleg" className="help-part-title">
          {t.help.howTitle}
        </h3>
        <div className="help-parts">
          {t.help.parts.map(({ title, text, keys }) => (
            <div key={title} className="help-part">
              <h4 className="help-subtitle">{title}</h4>
              {text.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <p className="help-keys">
                <IconKeyboard aria-hidden size={18} />
                <span>{keys}</span>
              </p>
            </div>
          ))}
        </div>
      </section>
      {isWhole && (
        <section aria-labelledby="hulp-opdrachten">
          <h3 id="hulp-opdrachten" className="help-part-title">
            {t.help.commandsTitle}
          </h3>
          <p>{t.help.commandsIntro}</p>
          <CommandTables isDevelopment={isDevelopment} />
        </section>
      )}
    </SheetPage>
  )
}
