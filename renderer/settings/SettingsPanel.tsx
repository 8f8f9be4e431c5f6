import {
  IconContrastFilled,
  IconDeviceDesktop,
  IconMoon,
  IconSun,
  IconX
} from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Button, Dialog, Heading } from 'react-aria-components'
import { faces, lineSpacings, lineWidths, themes, type Theme } from '../../shared/settings/model'
import { IconButton } from '../app/IconButton'
import { t } from '../text/nl'
import { ChoiceGroup } from './ChoiceGroup'
import { TextSizeSlider } from './TextSizeSlider'
import { useSettings } from './settings'

const themeIcons: Readonly<Record<Theme, ReactNode>> = {
  system: <IconDeviceDesktop aria-hidden size={18} />,
  light: <IconSun aria-hidden size={18} />,
  dark: <IconMoon aria-hidden size={18} />,
  contrast: <IconContrastFilled aria-hidden size={18} />
}

/** How the report is shown. Each choice holds at once: the text behind the panel is the example. */
export const SettingsPanel = (): ReactNode => {
  const { settings, change, reset } = useSettings()
  const [wasReset, setWasReset] = useState(false)
  const set: typeof change = (changes) => {
    setWasReset(false)
    change(changes)
  }
  return (
    <Dialog className="settings">
      {({ close }) => (
        <>
          <div className="settings-head">
            <Heading slot="title" className="settings-title">
              {t.settings.title}
            </Heading>
            <IconButton label={t.settings.close} onPress={close}>
              <IconX aria-hidden size={18} />
            </IconButton>
          </div>
          <ChoiceGroup
            label={t.settings.themeLabel}
            values={themes}
            value={settings.theme}
            nameOf={(theme) => t.settings.theme[theme]}
            iconOf={(theme) => themeIcons[theme]}
            onChange={(theme) => {
              set({ theme })
            }}
          />
          <ChoiceGroup
            label={t.settings.faceLabel}
            values={faces}
            value={settings.face}
            nameOf={(face) => t.settings.face[face]}
            onChange={(face) => {
              set({ face })
            }}
          />
          <TextSizeSlider
            value={settings.textSize}
            onChange={(textSize) => {
              set({ textSize })
            }}
          />
          <ChoiceGroup
            label={t.settings.lineSpacingLabel}
            values={lineSpacings}
            value={settings.lineSpacing}
            nameOf={(spacing) => t.settings.lineSpacing[spacing]}
            onChange={(lineSpacing) => {
              set({ lineSpacing })
            }}
          />
          <ChoiceGroup
            label={t.settings.lineWidthLabel}
            values={lineWidths}
            value={settings.lineWidth}
            nameOf={(width) => t.settings.lineWidth[width]}
            onChange={(lineWidth) => {
              set({ lineWidth })
            }}
          />
          <div className="settings-foot">
            <Button
              className="button"
              onPress={() => {
                reset()
                setWasReset(true)
              }}
            >
              {t.settings.reset}
            </Button>
            <p role="status" className="settings-message">
              {wasReset ? t.settings.wasReset : ''}
            </p>
          </div>
        </>
      )}
    </Dialog>
  )
}
