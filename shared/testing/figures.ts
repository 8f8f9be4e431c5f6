/** Figures for tests, each with what the test is about. */
import fc from 'fast-check'
import { approximations, type Figure, type FigureGroup } from '../reference/model'
import { reference } from './reference'

const [model] = reference.figures
const [modelGroup] = reference.groups

/** A figure with an id of its own. */
export const figureOf = (id: string, value: number, more: Partial<Figure> = {}): Figure => {
  if (model === undefined) throw new Error('the reference data for tests have no figure')
  return {
    ...model,
    id: id as Figure['id'],
    value,
    label: `Wat ${id} telt`,
    unit: 'zaken',
    ...more
  }
}

export const groupOf = (id: string, more: Partial<FigureGroup> = {}): FigureGroup => {
  if (modelGroup === undefined) throw new Error('the reference data for tests have no group')
  return { ...modelGroup, id: id as FigureGroup['id'], comparable: true, ...more }
}

/** Figures of one unit, as many as a group may have. */
export const anyFigures = fc
  .array(
    fc.record({
      value: fc.oneof(
        fc.nat(1e9),
        fc.nat(1e6).map((hundredths) => hundredths / 100)
      ),
      label: fc.lorem({ maxCount: 25 }),
      approximate: fc.constantFrom(null, ...approximations)
    }),
    { minLength: 2, maxLength: 12 }
  )
  .map((all) => all.map(({ value, ...more }, at) => figureOf(`f${String(at)}`, value, more)))
