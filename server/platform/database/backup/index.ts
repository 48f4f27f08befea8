export { type BackupOptions, backupTo } from './backup.ts'
export type { Header } from './backup-format.ts'
export { restoreFrom } from './restore.ts'
