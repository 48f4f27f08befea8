export { accountByLogin, makeAccount, makeAccountsForPeople, makeLink } from './accounts.ts'
export {
  type By,
  closeAccount,
  listAccounts,
  openAccount,
  renewLink,
  replaceAdministrator,
  unlockAccount,
} from './administer-accounts.ts'
export { type Identifier, identifier } from './identify.ts'
export { accessRoutes, type RoleCard } from './routes.ts'
export { viewerOf } from './viewer-of.ts'
export { accountsOfPeople, countAccounts, loginsOf } from './whose-accounts.ts'
