/** The styles of a DOCX: Word's own by their names, so that a template of the reader's own can change them. */
import type { IStylesOptions } from 'docx'

/** In half points. */
const size = { text: 22, aside: 18, title: 44, first: 30, second: 26, third: 23 } as const
const colour = { ink: '19212B', ink2: '4C5561', accent: '195591' } as const

const heading = (half: number) => ({
  run: { size: half, bold: true, color: colour.ink },
  paragraph: { spacing: { before: 320, after: 120 }, keepNext: true, keepLines: true }
})

export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: size.text, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 140, line: 288 } }
    },
    title: {
      run: { size: size.title, bold: true, color: colour.ink },
      paragraph: { spacing: { after: 120 } }
    },
    heading1: heading(size.first),
    heading2: heading(size.second),
    heading3: heading(size.third),
    heading4: heading(size.text),
    heading5: heading(size.text),
    listParagraph: { paragraph: { spacing: { after: 60 } } }
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { color: colour.ink },
      paragraph: {
        indent: { left: 360, right: 360 },
        border: { left: { style: 'single', size: 18, color: colour.accent, space: 10 } }
      }
    },
    {
      id: 'Citation',
      name: 'Bronvermelding',
      basedOn: 'Quote',
      next: 'Normal',
      quickFormat: true,
      run: { size: size.aside, color: colour.ink2 },
      paragraph: { spacing: { after: 240 } }
    },
    {
      id: 'Aside',
      name: 'Toelichting',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: size.aside, color: colour.ink2 },
      paragraph: { spacing: { after: 80 } }
    }
  ]
}
