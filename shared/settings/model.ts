/** How a reader wants the app to look and sound. One set for all windows. */
import * as v from 'valibot'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** Faces of the reading text; the rest of the app keeps its own. */
export const faces = ['serif', 'sans', 'hyperlegible'] as const
export type Face = (typeof faces)[number]

/** Line spacing as a factor of the text size. */
export const lineSpacings = [1.4, 1.6, 1.8, 2] as const

/** Width of a line of text, in characters: narrow, as designed, wide. */
export const lineWidths = [56, 68, 80] as const

/** Size of the reading text in CSS pixels. */
export const textSizes = { least: 16, most: 28 } as const

/** Reading aloud: speed as a factor. */
export const speechRates = { least: 0.5, most: 2 } as const

export const settingsSchema = v.strictObject({
  theme: v.picklist(themes),
  face: v.picklist(faces),
  textSize: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(textSizes.least),
    v.maxValue(textSizes.most)
  ),
  lineSpacing: v.picklist(lineSpacings),
  lineWidth: v.picklist(lineWidths),
  speech: v.strictObject({
    /** `voiceURI` of the chosen voice; null for the first Dutch one. */
    voice: v.nullable(v.pipe(v.string(), v.maxLength(500))),
    rate: v.pipe(v.number(), v.minValue(speechRates.least), v.maxValue(speechRates.most))
  })
})
export type Settings = v.InferOutput<typeof settingsSchema>

/** As designed: what a reader who chose nothing gets. */
export const defaultSettings: Settings = {
  theme: 'system',
  face: 'serif',
  textSize: 19,
  lineSpacing: 1.6,
  lineWidth: 68,
  speech: { voice: null, rate: 1 }
}
