/** Inputs that take no text: they undo nothing by themselves. */
const withoutText = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit'
]

const textFields = [
  `input${withoutText.map((type) => `:not([type="${type}"])`).join('')}`,
  'textarea',
  '[contenteditable="true"]'
].join(', ')

/** Whether an element is a field for text, which undoes what was typed in it by itself. */
export const isTextField = (element: Element | null): boolean =>
  element?.matches(textFields) === true
