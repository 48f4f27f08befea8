export { workdaysLeft } from './workdays-left.ts'
