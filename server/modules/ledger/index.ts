export { type Break, hashOf } from './chain.ts'
export { verifyLedger, type Verdict } from './verify.ts'
export { keepHeadsWith, type NewEntry, writeEntries, writeEntry } from './write-entry.ts'
