/** A file of assets/, put into the build as the text it is. */
declare module '*.json?raw' {
  const text: string
  // eslint-disable-next-line import-x/no-default-export -- the build gives a text no other name
  export default text
}
