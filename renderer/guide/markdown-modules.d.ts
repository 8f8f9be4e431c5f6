/** Pages of the guide, which the build makes of their files (tools/guide/plugin.ts). */
declare module '*.md' {
  // An ambient module has no relative imports of its own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- there is no other way to name the type
  export const page: import('../../shared/guide/model').GuidePage
}
