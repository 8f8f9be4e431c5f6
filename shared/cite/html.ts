/** Markup for other programs, made so that no text can become markup by accident. */

/** Markup that is safe to hand on. Only `markup` makes it. */
export interface Html {
  readonly html: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)

/**
 * A template for markup: text that is put in is escaped, markup that was made here is not. Put text
 * between tags or in a quoted attribute, nowhere else.
 */
export const markup = (
  template: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html => ({
  html: template
    .map((part, index) => (index === 0 ? part : markupOf(values[index - 1] ?? '') + part))
    .join('')
})

const markupOf = (value: string | Html | readonly Html[]): string => {
  if (typeof value === 'string') return escaped(value)
  return 'html' in value ? value.html : value.map((one) => one.html).join('')
}
