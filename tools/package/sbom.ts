/**
 * The bill of materials (CycloneDX): all that is in the package by others, with versions, licences and hashes,
 * for programs that look for known holes. The same sources and runtime give the same bytes: it has no
 * time and no number of its own.
 */
import { Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library'
import type { Edition } from './editions'
import type { Work } from './notices'
import type { Shipped } from './shipped'

/** Versions of the parts of the runtime, as it says them itself. */
export interface RuntimeVersions {
  readonly electron: string
  readonly chrome: string
  readonly node: string
  readonly v8: string
}

export interface Materials {
  readonly app: { readonly name: string; readonly version: string; readonly licence: string }
  readonly packages: readonly Shipped[]
  /** Ids of the packages that the app itself asks for. */
  readonly direct: readonly string[]
  /** The same packages, for their licences. */
  readonly works: readonly Work[]
  readonly runtime: RuntimeVersions
  readonly editions: readonly Edition[]
}

const { Application, Data, Framework, Library } = Enums.ComponentType

const licencesOf = (expression: string): Models.LicenseRepository =>
  new Models.LicenseRepository([
    / (?:OR|AND) /.test(expression)
      ? new Models.LicenseExpression(expression)
      : new Models.SpdxLicense(expression)
  ])

const packageComponent = ({ id, name, version, sha512 }: Shipped, licence: string) => {
  const [, group, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? []
  return new Models.Component(Library, bare, {
    bomRef: id,
    version,
    ...(group === undefined ? {} : { group }),
    purl: purlOf(name, version),
    licenses: licencesOf(licence),
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-512'], sha512]])
  })
}

const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`

/** Electron with what it is made of; by these names known holes are published. */
const runtimeComponents = ({ electron, chrome, node, v8 }: RuntimeVersions) => {
  const parts = [
    new Models.Component(Framework, 'Chromium', {
      bomRef: `chromium@${chrome}`,
      version: chrome,
      cpe: `cpe:2.3:a:google:chrome:${chrome}:*:*:*:*:*:*:*`
    }),
    new Models.Component(Framework, 'Node.js', {
      bomRef: `node@${node}`,
      version: node,
      cpe: `cpe:2.3:a:nodejs:node.js:${node}:*:*:*:*:*:*:*`
    }),
    new Models.Component(Library, 'V8', { bomRef: `v8@${v8}`, version: v8 })
  ]
  const whole = new Models.Component(Framework, 'electron', {
    bomRef: `electron@${electron}`,
    version: electron,
    purl: purlOf('electron', electron),
    cpe: `cpe:2.3:a:electronjs:electron:${electron}:*:*:*:*:*:*:*`,
    licenses: licencesOf('MIT'),
    dependencies: new Models.BomRefRepository(parts.map(({ bomRef }) => bomRef))
  })
  return [whole, ...parts]
}

const editionComponents = ({ id, title, sha256, referenceSha256 }: Edition) =>
  [
    ['corpus.json', title, sha256],
    ['reference.json', `${title}, reference data`, referenceSha256]
  ].map(
    ([file, name = '', hash = '']) =>
      new Models.Component(Data, name, {
        bomRef: `${id}/${file}`,
        hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-256'], hash]])
      })
  )

const billOf = ({ app, packages, direct, works, runtime, editions }: Materials): Models.Bom => {
  const licences = new Map(works.map(({ name, licence }) => [name, licence]))
  const byId = new Map(
    packages.map((one) => {
      const licence = licences.get(one.id)
      if (licence === undefined) throw new Error(`No licence is known of ${one.id}`)
      return [one.id, packageComponent(one, licence)] as const
    })
  )
  const refsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id)?.bomRef ?? [])
  for (const { id, needs } of packages)
    for (const ref of refsOf(needs)) byId.get(id)?.dependencies.add(ref)
  const [electron, ...parts] = runtimeComponents(runtime)
  if (electron === undefined) throw new Error('The runtime has no components')
  const data = editions.flatMap(editionComponents)
  const whole = new Models.Component(Application, app.name, {
    bomRef: `${app.name}@${app.version}`,
    version: app.version,
    licenses: licencesOf(app.licence),
    dependencies: new Models.BomRefRepository([
      ...refsOf(direct),
      electron.bomRef,
      ...data.map(({ bomRef }) => bomRef)
    ])
  })
  return new Models.Bom({
    metadata: new Models.Metadata({ component: whole }),
    components: new Models.ComponentRepository([electron, ...parts, ...byId.values(), ...data])
  })
}

/** The bill as JSON of CycloneDX 1.6, its lists in a fixed order. */
export const formatBill = (materials: Materials): string => {
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
  const text = new Serialize.JsonSerializer(factory).serialize(billOf(materials), {
    sortLists: true,
    space: 2
  })
  return `${text}\n`
}

/** What of a bill does not fit the schema of CycloneDX 1.6; null when all of it does. */
export const billProblem = async (text: string): Promise<string | null> => {
  const problem: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(
    text
  )
  return problem === null ? null : JSON.stringify(problem)
}
