/**
 * How saves that are measured follow each other. As a reader writes, the app saves when they pause, and has come to
 * rest by then; the limits were set by saves one after the other.
 */
export const rhythms = ['one after the other', 'after a pause'] as const
