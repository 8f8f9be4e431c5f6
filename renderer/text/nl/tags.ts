/** Labels: words of the reader's own to find annotations back by. */
export const tagsText = {
  edit: (name: string) => `Labels bij ${name}`,
  of: (name: string) => `Labels bij ${name}`,
  add: (name: string) => `Label toevoegen bij ${name}`,
  placeholder: 'Label…',
  remove: (tag: string, name: string) => `Label ${tag} weghalen bij ${name}`,
  addThis: (tag: string, name: string) => `Label ${tag} toevoegen bij ${name}`,
  inUse: 'Labels in gebruik',
  list: 'Labels'
} as const
