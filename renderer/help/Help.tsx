import { IconBook2, IconKeyboard, IconMap2 } from '@tabler/icons-react'
import { useDeferredValue, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { commandNames } from '../../shared/nl/commands'
import { useCommands } from '../commands/commands'
import { keysText } from '../commands/keys'
import { t } from '../text/nl'
import { CommandTables } from './CommandTables'
import { SheetPage } from './SheetPage'

interface HelpProps {
  readonly isDevelopment: boolean
  /** Closes the page, and then does what was chosen. */
  readonly onClose: (then?: () => void) => void
}

/** What tells more than this page does. */
const ways = [
  { id: 'guide.open', Icon: IconBook2 },
  { id: 'tour.start', Icon: IconMap2 }
] as const

/** How to use the app, and every command with its keys. */
export const Help = ({ isDevelopment, onClose }: HelpProps): ReactNode => {
  // The page opens with what stands at its top: the tables of commands below that are as long again.
  const isWhole = useDeferredValue(true, false)
  const { run } = useCommands()
  return (
    <SheetPage
      title={t.help.title}
      label={t.help.content}
      onClose={() => {
        onClose()
      }}
    >
      <p className="help-lead">
        {`${t.help.intro} ${t.help.lead(keysText('palette.open'), keysText('goto.open'))}`}
      </p>
      <p className="help-lead">{t.help.guide}</p>
      <div className="help-ways">
        {ways.map(({ id, Icon }) => (
          <Button
            key={id}
            className="button"
            onPress={() => {
              onClose(() => {
                run(id)
              })
            }}
          >
            <Icon aria-hidden size={18} />
            {commandNames[id]}
          </Button>
        ))}
      </div>
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
