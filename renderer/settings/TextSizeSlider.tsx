import type { ReactNode } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { textSizes } from '../../shared/settings/model'
import { IconButton } from '../app/IconButton'
import { t } from '../text/nl'

interface TextSizeSliderProps {
  readonly value: number
  readonly onChange: (value: number) => void
}

/** The size of the reading text. The buttons do step by step what dragging does. */
export const TextSizeSlider = ({ value, onChange }: TextSizeSliderProps): ReactNode => (
  <Slider
    className="text-size"
    minValue={textSizes.least}
    maxValue={textSizes.most}
    value={value}
    onChange={onChange}
  >
    <Label className="choices-label">{t.settings.textSizeLabel}</Label>
    <SliderOutput className="text-size-value">{t.settings.textSize(value)}</SliderOutput>
    <div className="text-size-row">
      <IconButton
        label={t.settings.smaller}
        aria-disabled={value === textSizes.least}
        onPress={() => {
          onChange(Math.max(value - 1, textSizes.least))
        }}
      >
        <span aria-hidden className="text-size-letter">
          {t.settings.letter}
        </span>
      </IconButton>
      <SliderTrack className="text-size-track">
        <SliderThumb className="text-size-thumb" />
      </SliderTrack>
      <IconButton
        label={t.settings.larger}
        aria-disabled={value === textSizes.most}
        onPress={() => {
          onChange(Math.min(value + 1, textSizes.most))
        }}
      >
        <span aria-hidden className="text-size-letter-large">
          {t.settings.letter}
        </span>
      </IconButton>
    </div>
  </Slider>
)
