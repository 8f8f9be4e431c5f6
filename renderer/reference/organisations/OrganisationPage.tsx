import { useMemo, type ReactNode } from 'react'
import { entryIdOf, type Catalogue } from '../../../shared/reference/catalogue'
import type { Organisation } from '../../../shared/reference/model'
import {
  abbreviationsOf,
  eventsOf,
  figuresNaming,
  involvementsOf
} from '../../../shared/reference/relations'
import { useHeadingFocus } from '../../app/useHeadingFocus'
import { t } from '../../text/nl'
import { EditorRemarks } from '../EditorRemarks'
import { EntryActions } from '../EntryActions'
import { EntrySection } from '../EntrySection'
import { Mentions } from '../Mentions'
import { OverviewLink } from '../OverviewLink'
import { SourcedList } from '../SourcedList'
import { Abbreviations } from './Abbreviations'
import { EventList } from './EventList'
import { FigureList } from './FigureList'
import { Involvements } from './Involvements'
import { Partners } from './Partners'

interface OrganisationPageProps {
  readonly catalogue: Catalogue
  readonly organisation: Organisation
}

/** All that the report says of an organisation. */
export const OrganisationPage = ({ catalogue, organisation }: OrganisationPageProps): ReactNode => {
  const heading = useHeadingFocus()
  const { reference } = catalogue
  const { id, name, abbreviation, kind, role, notes, searched, mentions } = organisation
  const abbreviations = useMemo(() => abbreviationsOf(reference, id), [reference, id])
  const { leads, takesPart } = useMemo(() => involvementsOf(reference, id), [reference, id])
  const figures = useMemo(() => figuresNaming(reference, mentions), [reference, mentions])
  const events = useMemo(() => eventsOf(reference, id), [reference, id])
  return (
    <article className="data-view entry-view">
      <OverviewLink kind="organisation" />
      <h1 ref={heading} tabIndex={-1} className="data-title">
        {name}
        {abbreviation !== null && ` (${abbreviation})`}
      </h1>
      <p className="data-intro">{t.organisation.kinds[kind]}</p>
      <EntryActions entry="organisation" id={entryIdOf(organisation)} />
      <EditorRemarks notes={notes} />
      <EntrySection
        title={t.organisation.role}
        empty={role.length === 0 ? t.reference.nothingSaid : null}
      >
        <SourcedList statements={role} wordsOf={({ text }) => text} />
      </EntrySection>
      {abbreviations.length > 0 && <Abbreviations abbreviations={abbreviations} />}
      <EntrySection
        title={t.organisation.leads}
        empty={leads.length === 0 ? t.organisation.noLead : null}
      >
        <Involvements involvements={leads} />
      </EntrySection>
      <EntrySection
        title={t.organisation.takesPart}
        empty={takesPart.length === 0 ? t.organisation.noPart : null}
      >
        <Involvements involvements={takesPart} />
      </EntrySection>
      <Partners reference={reference} id={id} name={name} />
      <EntrySection
        title={t.organisation.figures}
        empty={figures.length === 0 ? t.organisation.noFigures : null}
      >
        <FigureList figures={figures} />
      </EntrySection>
      <EntrySection
        title={t.organisation.events}
        empty={events.length === 0 ? t.organisation.noEvents : null}
      >
        <EventList events={events} />
      </EntrySection>
      <Mentions mentions={mentions} searched={searched} />
    </article>
  )
}
