/** The npm packages that come along with the app, as package-lock.json has them. */
import * as v from 'valibot'

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false),
      dependencies: v.optional(v.record(v.string(), v.string()), {}),
      optionalDependencies: v.optional(v.record(v.string(), v.string()), {})
    })
  )
})

/** One version of a package. */
export interface Shipped {
  /** `name@version`. */
  readonly id: string
  readonly name: string
  readonly version: string
  /** SHA-512 of what the registry gave, in hexadecimal digits. */
  readonly sha512: string
  /** Ids of what it needs itself. */
  readonly needs: readonly string[]
}

const folder = 'node_modules/'

const nameIn = (path: string): string => path.slice(path.lastIndexOf(folder) + folder.length)

const sha512Of = (integrity: string | undefined, path: string): string => {
  const [, digest] = /(?:^|\s)sha512-([A-Za-z0-9+/=]+)/.exec(integrity ?? '') ?? []
  if (digest === undefined) throw new Error(`package-lock.json has no SHA-512 of ${path}`)
  return Buffer.from(digest, 'base64').toString('hex')
}

/**
 * What a lock file says of the packages that are not for development alone, each version once, in the order
 * of their ids; and those of them that the app itself asks for.
 */
export const shippedIn = (
  lock: unknown
): { readonly packages: readonly Shipped[]; readonly direct: readonly string[] } => {
  const { packages } = v.parse(lockSchema, lock)
  /** The path of a package that one at `from` gets when it asks by name: the nearest folder has it. */
  const found = (name: string, from: string): string | null => {
    const path = `${from === '' ? '' : `${from}/`}${folder}${name}`
    if (path in packages) return path
    if (from === '') return null
    return found(name, from.slice(0, Math.max(0, from.lastIndexOf(`/${folder}`))))
  }
  const idAt = (path: string): string => `${nameIn(path)}@${packages[path]?.version ?? ''}`
  const needsAt = (path: string): readonly string[] => {
    const { dependencies = {}, optionalDependencies = {} } = packages[path] ?? {}
    const paths = Object.keys({ ...dependencies, ...optionalDependencies }).flatMap(
      (name) => found(name, path) ?? []
    )
    return Array.from(new Set(paths.map(idAt))).sort()
  }
  const shipped = new Map<string, Shipped>()
  for (const [path, { version, integrity, dev, devOptional }] of Object.entries(packages)) {
    if (path === '' || dev || devOptional || version === undefined) continue
    const id = idAt(path)
    const needs = [...new Set([...(shipped.get(id)?.needs ?? []), ...needsAt(path)])].sort()
    const sha512 = sha512Of(integrity, path)
    shipped.set(id, { id, name: nameIn(path), version, sha512, needs })
  }
  return {
    packages: Array.from(shipped.values()).sort((one, other) => (one.id < other.id ? -1 : 1)),
    direct: needsAt('')
  }
}
