import { Suspense, use, useState, type ReactNode } from 'react'
import type { AppInfo } from '../../shared/ipc/app-info'
import { loadIndex, type Installed } from '../corpus/load'
import { SheetPage } from '../help/SheetPage'
import { t } from '../text/nl'
import { Silence } from './Silence'

interface AboutProps {
  /** Null outside of the app. */
  readonly info: Promise<AppInfo | null>
  readonly onClose: () => void
}

/** What this is, which report is in it, and how it is proven that nothing is sent. */
export const About = ({ info, onClose }: AboutProps): ReactNode => {
  const [installed] = useState(() => loadIndex().then((read) => (read.ok ? read.value : [])))
  return (
    <SheetPage title={t.about.title} label={t.about.content} onClose={onClose}>
      <p className="help-lead">{t.about.lead}</p>
      <section aria-labelledby="over-versies">
        <h3 id="over-versies" className="help-part-title">
          {t.about.versionsTitle}
        </h3>
        <Suspense>
          <Versions info={info} installed={installed} />
        </Suspense>
      </section>
      <Silence />
    </SheetPage>
  )
}

interface VersionsProps {
  readonly info: Promise<AppInfo | null>
  readonly installed: Promise<readonly Installed[]>
}

const Versions = ({ info, installed }: VersionsProps): ReactNode => {
  const app = use(info)
  const reports = use(installed)
  return (
    <>
      <dl className="about-facts">
        {app !== null && (
          <>
            <Fact name={t.about.app}>{app.version}</Fact>
            {app.commit !== null && (
              <Fact name={t.about.commit}>
                <code>{app.commit}</code>
              </Fact>
            )}
            <Fact name={t.about.runtime}>
              {t.about.runtimeIs(app.electron, app.chrome, app.node)}
            </Fact>
          </>
        )}
        {reports.map(({ id, title, sha256, referenceSha256 }) => (
          <Fact key={id} name={t.about.report}>
            {title}
            <Hash name={t.about.hash}>{sha256}</Hash>
            <Hash name={t.about.referenceHash}>{referenceSha256}</Hash>
          </Fact>
        ))}
      </dl>
      <p>{t.about.hashMeans}</p>
    </>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="about-fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Hash = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <span className="about-hash">
    {name} <code>{children}</code>
  </span>
)
