/** The texts of the Debian package. */
import * as v from 'valibot'
import { packagesFor } from '../setup/system.mjs'

/** What electron-builder.yml says, and the Debian package says as well. */
export const builderSchema = v.object({
  productName: v.string(),
  extraMetadata: v.object({ homepage: v.string() }),
  protocols: v.array(v.object({ schemes: v.array(v.string()) })),
  /** Kinds of file that the app opens. */
  fileAssociations: v.optional(
    v.array(v.object({ ext: v.string(), description: v.string(), mimeType: v.string() })),
    []
  ),
  linux: v.object({
    executableName: v.string(),
    category: v.string(),
    synopsis: v.string(),
    description: v.string(),
    maintainer: v.string(),
    desktop: v.object({ entry: v.record(v.string(), v.string()) })
  })
})
export type Builder = v.InferOutput<typeof builderSchema>

const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

/** Debian's name of an architecture of Node. */
export const debianArchitecture = (arch: string): string => {
  const name = architectures[arch]
  if (name === undefined) throw new Error(`Debian has no name here for ${arch}`)
  return name
}

/** What the runtime needs of a system, as a package asks for it. */
const depends = (): string =>
  packagesFor('libraries')
    .map((names) => names.join(' | '))
    .join(', ')

interface Control {
  readonly version: string
  readonly architecture: string
  /** All files together, in KiB. */
  readonly size: number
}

export const controlFile = (
  { linux, extraMetadata }: Builder,
  { version, architecture, size }: Control
): string =>
  [
    `Package: ${linux.executableName}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    `Maintainer: ${linux.maintainer}`,
    `Installed-Size: ${size}`,
    `Depends: ${depends()}`,
    'Section: education',
    'Priority: optional',
    `Homepage: ${extraMetadata.homepage}`,
    `Description: ${linux.synopsis}`,
    ` ${linux.description}`,
    ''
  ].join('\n')

/** Where the program comes on the system. */
export const programFolder = ({ productName }: Builder): string => `/opt/${productName}`

export const desktopEntry = (builder: Builder): string => {
  const { linux, protocols, fileAssociations } = builder
  const mimeTypes = [
    ...protocols.flatMap(({ schemes }) => schemes).map((scheme) => `x-scheme-handler/${scheme}`),
    ...fileAssociations.map(({ mimeType }) => mimeType)
  ]
  const entries = {
    ...linux.desktop.entry,
    Exec: `${programFolder(builder)}/${linux.executableName} %U`,
    Icon: linux.executableName,
    Terminal: 'false',
    Type: 'Application',
    Categories: `${linux.category};`,
    MimeType: mimeTypes.map((type) => `${type};`).join(''),
    StartupWMClass: builder.productName
  }
  const lines = Object.entries(entries).map(([key, value]) => `${key}=${value}`)
  return ['[Desktop Entry]', ...lines, ''].join('\n')
}

/** By which the system knows the kinds of file that the app opens. */
export const mimeTypesFile = ({ fileAssociations }: Builder): string => {
  const types = fileAssociations.flatMap(({ ext, description, mimeType }) => [
    `  <mime-type type="${inMarkup(mimeType)}">`,
    `    <comment>${inMarkup(description)}</comment>`,
    `    <glob pattern="*.${inMarkup(ext)}"/>`,
    '  </mime-type>'
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
    ...types,
    '</mime-info>',
    ''
  ].join('\n')
}

const inMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Where Ubuntu denies ordinary users the namespaces that Chromium's sandbox is made of, Naslag is an exception. */
export const appArmorProfile = (builder: Builder): string => {
  const name = builder.linux.executableName
  return `abi <abi/4.0>,
include <tunables/global>

profile ${name} ${programFolder(builder)}/${name} flags=(unconfined) {
  userns,

  include if exists <local/${name}>
}
`
}

const profileFolder = '/etc/apparmor.d'

/** An older AppArmor cannot read the profile, and does not need it. */
export const afterInstall = (builder: Builder): string => {
  const name = builder.linux.executableName
  return `#!/bin/sh
set -e
profile=${programFolder(builder)}/resources/apparmor-profile
if [ "$1" = configure ] && [ -d ${profileFolder} ] && command -v apparmor_parser >/dev/null; then
  if apparmor_parser --skip-kernel-load --skip-cache --quiet "$profile" >/dev/null 2>&1; then
    cp "$profile" ${profileFolder}/${name}
    apparmor_parser --replace --write-cache --skip-read-cache ${profileFolder}/${name} || true
  fi
fi
`
}

export const afterRemove = (builder: Builder): string => {
  const name = builder.linux.executableName
  return `#!/bin/sh
set -e
if [ "$1" != upgrade ] && [ -f ${profileFolder}/${name} ]; then
  apparmor_parser --remove ${profileFolder}/${name} 2>/dev/null || true
  rm -f ${profileFolder}/${name}
fi
`
}
