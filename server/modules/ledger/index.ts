export type { Break } from './chain.ts'
export { listEntries } from './list-entries.ts'
export { type Verdict, verifyLedger } from './verify.ts'
export { holdLedger, keepHeadsWith, type NewEntry, writeEntry } from './write-entry.ts'
