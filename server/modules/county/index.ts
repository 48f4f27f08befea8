export {
  COUNTIES_NOTED,
  type County,
  holdCounty,
  letterHeadOf,
  listCounties,
  makeCounty,
  nameCounty,
} from './make-county.ts'
export { nextNumber } from './number-series.ts'
export {
  type CountyCadence,
  type CountyNumber,
  type Every,
  listCadences,
  listNumbers,
  numberInForce,
  setCadence,
  setNumber,
} from './numbers.ts'
export { organisationChanged, organisedAs } from './organisation-version.ts'
