import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { amountInWords, countedWhen } from '../../../shared/nl/reference-words'
import type { Catalogue } from '../../../shared/reference/catalogue'
import type { EntryName } from '../../../shared/reference/entry'
import type { Procedure } from '../../../shared/reference/model'
import { addressOfEntry } from '../../app/address'
import { useReport } from '../../app/report'
import { formatDate } from '../../text/format'
import { t } from '../../text/nl'
import { SourceLine } from '../SourceLine'
import { SourcedList } from '../SourcedList'
import { CardField } from '../procedures/CardField'

interface EntryFactsProps {
  readonly catalogue: Catalogue
  readonly name: EntryName
}

/** What a meeting asks of an entry that is no procedure; all that is known of it stands on its own page. */
export const EntryFacts = ({ catalogue, name }: EntryFactsProps): ReactNode => (
  <>
    <p className="card-head">{t.meeting.kinds[name.entry]}</p>
    <div className="card">
      <Facts catalogue={catalogue} name={name} />
    </div>
  </>
)

const Facts = ({ catalogue, name: { entry, id } }: EntryFactsProps): ReactNode => {
  const { entries } = catalogue
  const { facts } = t.meeting
  switch (entry) {
    case 'procedure':
      return null
    case 'organisation': {
      const one = entries.organisation.get(id)
      if (one === undefined) return null
      const isIt = ({ organisation }: { readonly organisation: string | null }): boolean =>
        organisation === one.id
      return (
        <>
          <Statements title={facts.role} name="role" statements={one.role} />
          <Procedures catalogue={catalogue} title={facts.leads} isIn={(p) => p.lead.some(isIt)} />
          <Procedures
            catalogue={catalogue}
            title={facts.takesPart}
            isIn={(p) => p.participants.some(isIt)}
          />
        </>
      )
    }
    case 'law': {
      const one = entries.law.get(id)
      if (one === undefined) return null
      const articles = one.articles.map(({ article, statement }) => ({
        ...statement,
        text: `${article}: ${statement.text}`
      }))
      return (
        <>
          <Statements title={facts.about} name="about" statements={one.about} />
          <Statements title={facts.articles} name="articles" statements={articles} />
          <Procedures
            catalogue={catalogue}
            title={facts.basisOf}
            isIn={(p) => p.legalBasis.some(({ law }) => law === one.id)}
          />
        </>
      )
    }
    case 'figure': {
      const one = entries.figure.get(id)
      if (one === undefined) return null
      const time = countedWhen(one)
      return (
        <CardField title={facts.value} level={3} isEmpty={false} name="value">
          <p className="meeting-value">{amountInWords(one)}</p>
          {time !== null && <p>{time}</p>}
          <SourceLine source={one} of={one.label} />
        </CardField>
      )
    }
    case 'event': {
      const one = entries.event.get(id)
      if (one === undefined) return null
      const dates = [one.date, ...(one.until === null ? [] : [one.until])].map(formatDate)
      return (
        <CardField title={facts.date} level={3} isEmpty={false} name="date">
          <p className="meeting-value">{facts.when(dates.join(' – '), one.approximate)}</p>
          <SourceLine source={one} of={one.what} />
        </CardField>
      )
    }
    case 'abbreviation': {
      const one = entries.abbreviation.get(id)
      if (one === undefined) return null
      return (
        <CardField
          title={facts.meaning}
          level={3}
          isEmpty={false}
          isAdded={one.toegevoegd}
          name="meaning"
        >
          <p className="meeting-value">{one.long}</p>
          {one.note !== null && (
            <>
              <p className="card-added">{t.card.added}</p>
              <p>{one.note}</p>
            </>
          )}
          {!one.toegevoegd && <SourceLine source={one} of={one.long} />}
        </CardField>
      )
    }
  }
}

interface StatementsProps {
  readonly title: string
  readonly name: string
  readonly statements: Procedure['purpose']
}

const Statements = ({ title, name, statements }: StatementsProps): ReactNode => (
  <CardField title={title} level={3} isEmpty={statements.length === 0} name={name}>
    <SourcedList statements={statements} wordsOf={({ text }) => text} />
  </CardField>
)

interface ProceduresProps {
  readonly catalogue: Catalogue
  readonly title: string
  readonly isIn: (procedure: Procedure) => boolean
}

/** The procedures in which something has a part; left out where there are none. */
const Procedures = ({ catalogue, title, isIn }: ProceduresProps): ReactNode => {
  const { edition } = useReport()
  const all = [...catalogue.entries.procedure].filter(([, procedure]) => isIn(procedure))
  if (all.length === 0) return null
  return (
    <CardField title={title} level={3} isEmpty={false} name="procedures">
      <ul className="card-links">
        {all.map(([id, { name }]) => (
          <li key={id}>
            <Link
              className="text-link"
              href={addressOfEntry(edition.id, { entry: 'procedure', id })}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </CardField>
  )
}
