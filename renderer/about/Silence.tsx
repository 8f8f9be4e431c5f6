import type { ReactNode } from 'react'
import { t } from '../text/nl'

/** For a security officer: what is closed, how that was measured, and how to measure it again. */
export const Silence = (): ReactNode => {
  const { silence } = t.about
  return (
    <section aria-labelledby="over-stilte">
      <h3 id="over-stilte" className="help-part-title">
        {silence.title}
      </h3>
      <p className="about-text">{silence.lead}</p>
      <div className="help-parts">
        <Part title={silence.closedTitle}>
          <ul className="about-list">
            {silence.closed.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Part>
        <Part title={silence.howTitle}>
          {silence.how.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Part>
      </div>
      <Part title={silence.figuresTitle}>
        <Figures />
        {silence.limits.map((text) => (
          <p key={text} className="about-text">
            {text}
          </p>
        ))}
      </Part>
      <Part title={silence.checkTitle}>
        <ol className="about-list about-text">
          {silence.check.map(({ text, command }) => (
            <li key={text}>
              {text}
              {command !== null && <code className="about-command">{command}</code>}
            </li>
          ))}
        </ol>
      </Part>
    </section>
  )
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="about-part">
    <h4 className="help-subtitle">{title}</h4>
    {children}
  </div>
)

const Figures = (): ReactNode => {
  const { figures, columns, figuresCaption } = t.about.silence
  return (
    <table className="help-table about-figures">
      <caption>{figuresCaption}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(([what, ...counts]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            {counts.map((amount, at) => (
              // The figures of one row have no identity but their column.
              <td key={columns[at + 1]}>{amount}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
