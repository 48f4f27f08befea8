export * from './calendar-year.ts'
export * from './day.ts'
export * from './make-calendar.ts'
export * from './working-calendar.ts'
