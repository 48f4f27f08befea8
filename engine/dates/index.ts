export * from './day.ts'
export * from './working-calendar.ts'
