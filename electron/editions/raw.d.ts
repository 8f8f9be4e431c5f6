/** A file of assets/, put into the build as the text it is. */
declare module '*.json?raw' {
  const text: string
  export default text
}
