export * from './running-clocks.ts'
export { workdaysLeft } from './workdays-left.ts'
