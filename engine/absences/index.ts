export * from './covers.ts'
export * from './rules.ts'
export * from './span.ts'
