/**
 * How a procedure of the book is written: a constructor for every kind of field, condition, gate, document and step, each
 * no longer than the table needs. They return the plain data of the vocabulary and nothing else, so that the book survives
 * JSON unchanged and the engine never knows that they exist.
 */
export * from './rows/conditions.ts'
export * from './rows/documents.ts'
export * from './rows/fields.ts'
export * from './rows/gates.ts'
export * from './rows/steps.ts'
