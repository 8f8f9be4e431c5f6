import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import * as v from 'valibot'
import { sectionLabel } from '../../../shared/corpus/outline'
import { entryNamed, type Catalogue } from '../../../shared/reference/catalogue'
import { entryIdSchema, type EntryKind } from '../../../shared/reference/entry'
import type { Note, Party, Procedure, Statement } from '../../../shared/reference/model'
import { addressOf, addressOfEntry } from '../../app/address'
import { useReport } from '../../app/report'
import { t } from '../../text/nl'
import { SourcedList } from '../SourcedList'
import { CardField } from './CardField'
import { CardFigures } from './CardFigures'
import { Steps } from './Steps'

interface ProcedureCardProps {
  readonly catalogue: Catalogue
  readonly procedure: Procedure
  /** The level of the headings of its fields. */
  readonly level: 2 | 3
}

/** All that the report says of a procedure: first what a meeting asks for, beside it who and on what grounds. */
export const ProcedureCard = ({ catalogue, procedure, level }: ProcedureCardProps): ReactNode => {
  const { lead, participants, legalBasis, steps, figures, related, sections } = procedure
  const { fields } = t.card
  const field = (name: keyof typeof fields, isEmpty: boolean, children: ReactNode): ReactNode => (
    <CardField title={fields[name]} level={level} isEmpty={isEmpty} name={name}>
      {children}
    </CardField>
  )
  const said = (name: 'purpose' | 'appliesWhen' | 'limits' | 'reporting'): ReactNode =>
    field(name, procedure[name].length === 0, <Statements statements={procedure[name]} />)
  const parties = (name: 'lead' | 'participants', all: readonly Party[]): ReactNode =>
    field(
      name,
      all.length === 0,
      <SourcedList statements={all} wordsOf={({ name: called }) => called}>
        {({ name: called, organisation }) => (
          <EntryLink catalogue={catalogue} kind="organisation" id={organisation}>
            {called}
          </EntryLink>
        )}
      </SourcedList>
    )
  return (
    <div className="card">
      <div className="card-body">
        <div className="card-main">
          {said('purpose')}
          {said('appliesWhen')}
          {field('steps', steps.length === 0, <Steps procedure={procedure} />)}
          {said('limits')}
          {said('reporting')}
        </div>
        <div className="card-side">
          {parties('lead', lead)}
          {parties('participants', participants)}
          {field(
            'legalBasis',
            legalBasis.length === 0,
            <SourcedList statements={legalBasis} wordsOf={({ text }) => text}>
              {({ text, law }) => (
                <EntryLink catalogue={catalogue} kind="law" id={law}>
                  {text}
                </EntryLink>
              )}
            </SourcedList>
          )}
          {field(
            'figures',
            figures.length === 0,
            <CardFigures catalogue={catalogue} figures={figures} />
          )}
          {field(
            'related',
            related.length === 0,
            <ul className="card-links">
              {related.map((id) => (
                <li key={id}>
                  <EntryLink catalogue={catalogue} kind="procedure" id={id}>
                    {entryNamed(catalogue, { entry: 'procedure', id: v.parse(entryIdSchema, id) })
                      ?.name ?? id}
                  </EntryLink>
                </li>
              ))}
            </ul>
          )}
          {field('sections', sections.length === 0, <Sections sections={sections} />)}
        </div>
        <div className="card-end">
          <Added level={level} name="questions" notes={procedure.questions} />
          <Added level={level} name="notes" notes={procedure.notes} />
        </div>
      </div>
    </div>
  )
}

const Statements = ({ statements }: { readonly statements: readonly Statement[] }): ReactNode => (
  <SourcedList statements={statements} wordsOf={({ text }) => text} />
)

interface EntryLinkProps {
  readonly catalogue: Catalogue
  readonly kind: EntryKind
  /** Null for what has no entry of its own. */
  readonly id: string | null
  readonly children: string
}

const EntryLink = ({ catalogue, kind, id, children }: EntryLinkProps): ReactNode => {
  const { edition } = useReport()
  const entry = v.safeParse(entryIdSchema, id)
  if (!entry.success || !catalogue.entries[kind].has(entry.output)) return children
  return (
    <Link
      className="text-link"
      href={addressOfEntry(edition.id, { entry: kind, id: entry.output })}
    >
      {children}
    </Link>
  )
}

const Sections = ({ sections }: Pick<Procedure, 'sections'>): ReactNode => {
  const outline = useReport()
  return (
    <ul className="card-links">
      {sections.map((id) => {
        const section = outline.sections.get(id)
        const heading = outline.headings.get(id)
        if (section === undefined || heading === undefined) return null
        return (
          <li key={id}>
            <Link className="text-link" href={addressOf(outline, heading.id)}>
              {sectionLabel(section)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

interface AddedProps {
  readonly level: 2 | 3
  readonly name: 'questions' | 'notes'
  readonly notes: readonly Note[]
}

/** What the editors add to what the report says; left out where they add nothing. */
const Added = ({ level, name, notes }: AddedProps): ReactNode =>
  notes.length > 0 && (
    <CardField title={t.card.fields[name]} level={level} isEmpty={false} isAdded name={name}>
      <ul className="card-notes">
        {notes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </CardField>
  )
