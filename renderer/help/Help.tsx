import { IconKeyboard, IconX } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { keysText } from '../commands/keys'
import { t } from '../text/nl'
import { CommandTables } from './CommandTables'

interface HelpProps {
  readonly isDevelopment: boolean
  readonly onClose: () => void
}

/** How to use the app, and every command with its keys. */
export const Help = ({ isDevelopment, onClose }: HelpProps): ReactNode => {
  return (
    <div className="help">
      <div className="help-head">
        <h2 className="help-title">{t.help.title}</h2>
        <Button className="icon-button" aria-label={t.help.close} onPress={onClose}>
          <IconX aria-hidden size={20} />
        </Button>
      </div>
      <HelpText>
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
        <section aria-labelledby="hulp-opdrachten">
          <h3 id="hulp-opdrachten" className="help-part-title">
            {t.help.commandsTitle}
          </h3>
          <p>{t.help.commandsIntro}</p>
          <CommandTables isDevelopment={isDevelopment} />
        </section>
      </HelpText>
    </div>
  )
}

/** Scrolls, also by keyboard: it takes focus, at once when the page opens. */
const HelpText = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    element.current?.focus()
  }, [])
  return (
    <div
      ref={element}
      className="help-text"
      role="group"
      aria-label={t.help.content}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable (WCAG 2.1.1)
      tabIndex={0}
    >
      {children}
    </div>
  )
}
