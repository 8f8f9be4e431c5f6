/** Variables by which a soak is told how long it goes on, and where to say what it saw. */
export const variables = { minutes: 'NASLAG_SOAK_MINUTES', told: 'NASLAG_SOAK_TOLD' } as const

export const minutes = Number(process.env[variables.minutes] ?? '1')
