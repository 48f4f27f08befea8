export { type Break, hashOf } from './chain.ts'
export { listEntries } from './list-entries.ts'
export { type Verdict, verifyLedger } from './verify.ts'
export { keepHeadsWith, type NewEntry, writeEntries, writeEntry } from './write-entry.ts'
