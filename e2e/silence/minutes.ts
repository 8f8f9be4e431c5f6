import { variables } from '../../tools/silence/measure'

/** For how long the jobs go on; once through, where the bench does not say otherwise. */
export const minutes = Number(process.env[variables.minutes] ?? '0')
