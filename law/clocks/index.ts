import type { Clock } from '../../engine/vocabulary.ts'

/** Every clock of the book, in the order of its ids. */
export const clocks: readonly Clock[] = []
