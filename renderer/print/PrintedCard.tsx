import { useLayoutEffect, useRef, type ReactNode } from 'react'
import * as v from 'valibot'
import { referenceToReport } from '../../shared/cite/reference'
import { citationOf, sectionLabel } from '../../shared/corpus/outline'
import { amountInWords, countedWhen } from '../../shared/nl/reference-words'
import { entryNamed, type Catalogue } from '../../shared/reference/catalogue'
import { entryIdSchema } from '../../shared/reference/entry'
import type { Procedure } from '../../shared/reference/model'
import { bySource, type Sourced } from '../../shared/reference/sources'
import { useReport } from '../app/report'
import { CardHead } from '../reference/procedures/CardHead'
import { t } from '../text/nl'
import { fitTo } from './fit'

export interface PrintedCardProps {
  readonly catalogue: Catalogue
  readonly procedure: Procedure
  readonly also: string | null
}

/** A card on one page of A4: what the screen has but for the quotes, whose places are named. */
export const PrintedCard = ({ catalogue, procedure, also }: PrintedCardProps): ReactNode => {
  const { edition } = useReport()
  const page = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (page.current !== null) fitTo(page.current)
  }, [])
  const { fields } = t.card
  const { name, questions, notes } = procedure
  return (
    <main ref={page} className="printout print-card">
      <title>{t.printing.documentTitle(name, edition.title)}</title>
      <h1>{name}</h1>
      <CardHead procedure={procedure} also={also} />
      <div className="print-card-fields">
        <Field title={fields.purpose}>{said(procedure.purpose)}</Field>
        <Field title={fields.lead}>{parties(procedure.lead)}</Field>
        <Field title={fields.participants}>{parties(procedure.participants)}</Field>
        <Field title={fields.legalBasis}>{said(procedure.legalBasis)}</Field>
        <Field title={fields.appliesWhen}>{said(procedure.appliesWhen)}</Field>
        <Field title={fields.steps}>{said(procedure.steps, 'steps')}</Field>
        <Field title={fields.limits}>{said(procedure.limits)}</Field>
        <Field title={fields.reporting}>{said(procedure.reporting)}</Field>
        <Field title={fields.figures}>{figuresOf(catalogue, procedure)}</Field>
        <Field title={fields.related}>{relatedOf(catalogue, procedure)}</Field>
        <Field title={fields.sections}>
          {procedure.sections.length > 0 && <Sections sections={procedure.sections} />}
        </Field>
        {questions.length > 0 && (
          <Field title={`${fields.questions} (${t.card.addedShort})`}>{added(questions)}</Field>
        )}
        {notes.length > 0 && (
          <Field title={`${fields.notes} (${t.card.addedShort})`}>{added(notes)}</Field>
        )}
      </div>
      <p className="print-card-foot">
        {`${t.card.printedSources} ${t.printing.cite} ${referenceToReport(edition).text}`}
      </p>
    </main>
  )
}

interface FieldProps {
  readonly title: string
  /** False where the report says nothing. */
  readonly children: ReactNode
}

const Field = ({ title, children }: FieldProps): ReactNode => (
  <section className="print-card-field">
    <h2>{title}</h2>
    {children === false ? <p className="print-card-nothing">{t.card.nothingSaid}</p> : children}
  </section>
)

interface Line extends Sourced {
  readonly words: string
}

const said = (
  statements: readonly (Sourced & { readonly text: string })[],
  kind: 'steps' | 'points' = 'points'
): ReactNode =>
  statements.length > 0 && (
    <Lines lines={statements.map((one) => ({ ...one, words: one.text }))} kind={kind} />
  )

const parties = (all: Procedure['participants']): ReactNode =>
  all.length > 0 && <Lines lines={all.map((one) => ({ ...one, words: one.name }))} kind="points" />

const figuresOf = ({ entries }: Catalogue, { figures }: Procedure): ReactNode => {
  const all = figures.flatMap((id) => entries.figure.get(v.parse(entryIdSchema, id)) ?? [])
  const lines = all.map((figure) => {
    const time = countedWhen(figure)
    return {
      ...figure,
      words: `${amountInWords(figure)}: ${figure.label}${time === null ? '' : ` (${time})`}`
    }
  })
  return lines.length > 0 && <Lines lines={lines} kind="points" />
}

const relatedOf = (catalogue: Catalogue, { related }: Procedure): ReactNode =>
  related.length > 0 && (
    <p>
      {related
        .flatMap(
          (id) =>
            entryNamed(catalogue, { entry: 'procedure', id: v.parse(entryIdSchema, id) })?.name ??
            []
        )
        .join('; ')}
    </p>
  )

const added = (notes: Procedure['notes']): ReactNode => (
  <ul>
    {notes.map(({ text }) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)

const Sections = ({ sections }: Pick<Procedure, 'sections'>): ReactNode => {
  const outline = useReport()
  return (
    <p>
      {sections
        .flatMap((id) => {
          const section = outline.sections.get(id)
          return section === undefined ? [] : sectionLabel(section)
        })
        .join('; ')}
    </p>
  )
}

interface LinesProps {
  readonly lines: readonly Line[]
  readonly kind: 'steps' | 'points'
}

/** Statements, with the place of each source after what rests on it. */
const Lines = ({ lines, kind }: LinesProps): ReactNode => {
  const outline = useReport()
  const items = bySource(lines).flatMap((group) =>
    group.map((line, at) => ({ line, isLast: at === group.length - 1 }))
  )
  const drawn = items.map(({ line, isLast }, at) => {
    const block = outline.blocks.get(line.block)
    return (
      <li key={at}>
        {line.words}
        {isLast && block !== undefined && (
          <>
            {' '}
            <span className="print-card-source">{`[${citationOf(outline, block)}${line.flagged ? '*' : ''}]`}</span>
          </>
        )}
      </li>
    )
  })
  return kind === 'steps' ? <ol className="print-card-steps">{drawn}</ol> : <ul>{drawn}</ul>
}
