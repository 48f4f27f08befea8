export { besideProblem, notesOfProblems } from './beside-problem.ts'
export { leaveActedOn, leaveKnown } from './leave-facts.ts'
export {
  findRelapsedFrom,
  listFoundIn,
  listProblemsNamed,
  listUntouched,
  type ProblemRow,
} from './readable-problems.ts'
export { recordProblem } from './record-problem.ts'
