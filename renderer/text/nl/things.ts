/** Collections, layers of colleagues and reading assignments, as far as they come back from a file or an earlier state. */
import type { NamedThing, ThingKind } from '../../../shared/export/things'
import { count } from '../format'

const names: Readonly<Record<ThingKind, readonly [one: string, many: string]>> = {
  collection: ['map', 'mappen'],
  colleague: ['laag van een collega', 'lagen van collega’s'],
  assignment: ['leesopdracht', 'leesopdrachten'],
  answer: ['antwoord op een leesopdracht', 'antwoorden op leesopdrachten'],
  'hand-in': ['ingeleverde leesopdracht', 'ingeleverde leesopdrachten'],
  place: ['plaats in een andere uitgave', 'plaatsen in een andere uitgave']
}

const labels: Readonly<Record<ThingKind, string>> = {
  collection: 'Map',
  colleague: 'Collega',
  assignment: 'Leesopdracht',
  answer: 'Antwoord',
  'hand-in': 'Ingeleverd',
  place: 'Plaats'
}

const amountOf = (kind: ThingKind, amount: number): string => count(amount, ...names[kind])

export const thingsText = {
  label: ({ kind }: NamedThing) => labels[kind],
  added: (kind: ThingKind, amount: number) =>
    `${amountOf(kind, amount)} ${amount === 1 ? 'komt' : 'komen'} erbij`,
  filled: (kind: ThingKind, amount: number) =>
    `${amountOf(kind, amount)} ${amount === 1 ? 'wordt' : 'worden'} aangevuld`,
  back: (kind: ThingKind, amount: number) =>
    `${amountOf(kind, amount)} ${amount === 1 ? 'komt' : 'komen'} terug`,
  changed: (kind: ThingKind, amount: number) =>
    `${amountOf(kind, amount)} ${amount === 1 ? 'wordt' : 'worden'} weer zoals toen`,
  gone: (kind: ThingKind, amount: number) =>
    `${amountOf(kind, amount)} van later ${amount === 1 ? 'gaat' : 'gaan'} ${
      kind === 'collection'
        ? 'naar de verwijderde mappen'
        : 'weg; met de reservekopie van nu kan dat 30 dagen terug'
    }`,
  taken: (kind: ThingKind, amount: number) => amountOf(kind, amount)
} as const
